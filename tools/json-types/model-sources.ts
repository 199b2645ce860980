import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

import type { FieldDescriptor, ModelClass } from '../../src';
import { ownerOf } from '../../src/schema/decorators/define-field';
import descriptions from '../../src/nestjs/swagger/descriptions.json';

/** What a field's doc comment says. */
export interface Description {
  readonly description: string;
  readonly deprecated?: string;
}

const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, Description>>>> = descriptions;

/** Where models and enums are declared, and what is said of their fields there. */
export class ModelSources {
  readonly #models: ReadonlyMap<string, string>;
  readonly #enums: ReadonlyMap<string, string>;

  constructor(readonly root: string) {
    this.#models = declarations(join(root, 'src/models'), /^export (?:abstract )?class (\w+)/gm);
    this.#enums = declarations(join(root, 'src/enums'), /^export enum (\w+)/gm);
  }

  /** The file that declares a model. */
  pathOf(model: ModelClass): string {
    return known(this.#models, model.name);
  }

  /** The file of the type of its JSON. */
  jsonPathOf(model: ModelClass): string {
    return this.pathOf(model).replace(/\.ts$/, '-json.ts');
  }

  /** The name under which an enum is declared. */
  enumNameOf(values: object, enums: Readonly<Record<string, unknown>>): string {
    const name = Object.keys(enums).find((key) => enums[key] === values && this.#enums.has(key));
    if (name === undefined) throw new Error(`no enum has the values ${JSON.stringify(values)}`);
    return name;
  }

  /** How one file imports an enum. */
  enumImport(from: string, name: string): string {
    return moduleOf(from, known(this.#enums, name));
  }

  /** How one file imports the type of a model's JSON. */
  jsonImport(from: string, model: ModelClass): string {
    return moduleOf(from, this.jsonPathOf(model));
  }

  /** What is said of a field where it is declared. */
  descriptionOf(field: FieldDescriptor): Description {
    const owner = ownerOf(field)?.name ?? '';
    const found = DESCRIPTIONS[owner]?.[field.property];
    if (!found) throw new Error(`nothing is said of ${owner}.${field.property}`);
    return found;
  }
}

function declarations(folder: string, pattern: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    if (!path.endsWith('.ts')) continue;
    for (const match of readFileSync(path, 'utf8').matchAll(pattern)) {
      found.set(match[1] as string, path);
    }
  }
  return found;
}

function known(paths: ReadonlyMap<string, string>, name: string): string {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`${name} is declared nowhere`);
  return path;
}

function moduleOf(from: string, to: string): string {
  const path = posix.normalize(relative(dirname(from), to)).replace(/\.ts$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}
