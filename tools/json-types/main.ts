/**
 * `npm run json-types [-- --check]`: writes for every model the type of its JSON (`src/models/run/run-json.ts`), the list of
 * them (`src/models/json-types.ts`), and into every model's class what ties the two. With --check it only says what is not up to date.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as models from '../../src/models';
import { Model, type ModelClass } from '../../src';
import { formatted } from '../formatted';
import { jsonTypeOf } from './json-type-of';
import { jsonTypeListOf } from './json-type-list';
import { ModelSources } from './model-sources';
import { leaveJsonTypeOpen, tieRulesToJsonType, tieToJsonType } from './tie-to-json-type';

const root = join(__dirname, '../..');

async function main(): Promise<void> {
  const sources = new ModelSources(root);
  const all = [...new Set(Object.values(models as unknown as Record<string, ModelClass>))];
  const files = new Map<string, string>();
  for (const model of all) {
    const path = sources.pathOf(model);
    files.set(sources.jsonPathOf(model), jsonTypeOf(model, sources));
    const isBase = all.some((other) => other !== model && other.prototype instanceof model);
    const isTied = hasRulesAlone(baseOf(model), all);
    files.set(path, tieToJsonType(readFileSync(path, 'utf8'), path, model, isBase, isTied));
    for (const base of hiddenBasesOf(model, all)) {
      const basePath = sources.pathOf(base);
      const text = readFileSync(basePath, 'utf8');
      const name = `${model.name}Json`;
      const json = hasRulesAlone(baseOf(base), all)
        ? undefined
        : { name, path: sources.jsonImport(basePath, model) };
      const written = hasRulesAlone(base, all)
        ? tieRulesToJsonType(text, base, json)
        : leaveJsonTypeOpen(text, base, boundOf(base));
      files.set(basePath, written);
    }
  }
  /** What the JSON of the models that extend a base holds at least: that of the nearest model that the base extends. */
  function boundOf(base: ModelClass): { name: string; path: string } | undefined {
    const known = all.find((model) => model === baseOf(base));
    return (
      known && { name: `${known.name}Json`, path: sources.jsonImport(sources.pathOf(base), known) }
    );
  }
  files.set(join(root, 'src/models/json-types.ts'), jsonTypeListOf(all, sources));
  const outdated: string[] = [];
  for (const [path, text] of files) {
    const written = await formatted(path, text);
    if (existsSync(path) && readFileSync(path, 'utf8') === written) continue;
    outdated.push(path);
    if (!isCheck) writeFileSync(path, written);
  }
  for (const path of strangers(files)) {
    outdated.push(path);
    if (!isCheck) rmSync(path);
  }
  report(outdated.map((path) => path.slice(root.length + 1)).sort());
}

/** The classes between a model and `Model` that are not exported, and have no type of JSON. */
function hiddenBasesOf(model: ModelClass, all: readonly ModelClass[]): ModelClass[] {
  const base = baseOf(model);
  if (base === (Model as ModelClass)) return [];
  return [...(all.includes(base) ? [] : [base]), ...hiddenBasesOf(base, all)];
}

/** True for a class that is not exported, adds no field to its base, and that one model alone extends. */
function hasRulesAlone(base: ModelClass, all: readonly ModelClass[]): boolean {
  if (base === (Model as ModelClass) || all.includes(base)) return false;
  if (all.filter((model) => model.prototype instanceof base).length !== 1) return false;
  const countOf = (each: ModelClass): number =>
    each === (Model as ModelClass) ? 0 : (each as typeof Model).fields().length;
  return countOf(base) === countOf(baseOf(base));
}

function baseOf(model: ModelClass): ModelClass {
  return Object.getPrototypeOf(model) as ModelClass;
}

/** Types of models that are gone. */
function strangers(files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, 'src/models');
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('-json.ts') && !files.has(path));
}

function report(outdated: readonly string[]): void {
  if (!isCheck) {
    console.log(`wrote ${outdated.length} files`);
  } else if (outdated.length > 0) {
    console.error(`not up to date: run npm run json-types\n${outdated.join('\n')}`);
    process.exitCode = 1;
  }
}

const isCheck = process.argv.includes('--check');
void main();
