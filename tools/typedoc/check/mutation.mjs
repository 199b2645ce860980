import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transformSync } from '@swc/core';

import { cacheDirectory, rootDirectory } from '../paths.mjs';
import { checkRegistry } from './registry.mjs';

/** Changes of the code alone, as if the author had forgotten the site. */
const MUTATIONS = [
  { name: 'a limit of length', from: /maxLength: \d+/, to: 'maxLength: 7' },
  { name: 'a default', from: /default: '\w+'/, to: "default: 'Something else'" },
  { name: 'a required field', from: /required: true/, to: 'required: false' },
  { name: 'a wire name', from: /Field\('run_id'/, to: "Field('run_identifier'" },
  { name: 'an enum value', from: /TERMINATED = 'TERMINATED'/, to: "TERMINATED = 'ENDED'" },
];

const SOURCE = `${rootDirectory}src/`;
const FOLDER = `${cacheDirectory}mutation/`;

/** The registry check must pass on the code as it is, and fail after each of the changes. */
export function checkMutations(site) {
  rmSync(FOLDER, { recursive: true, force: true });
  const original = `${FOLDER}original/`;
  const files = readdirSync(SOURCE, { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const file of files) compile(file, readFileSync(SOURCE + file, 'utf8'), original);
  const problems = checkRegistry(site, original).problems.map((problem) => `unchanged: ${problem}`);
  for (const [index, mutation] of MUTATIONS.entries()) {
    // A new folder, since a module is loaded once.
    const changed = `${FOLDER}changed-${index}/`;
    cpSync(original, changed, { recursive: true });
    const file = mutate(files, mutation, changed);
    if (!file) problems.push(`no file has ${mutation.name} to change: ${mutation.from}`);
    else if (checkRegistry(site, changed).problems.length === 0) {
      problems.push(`${mutation.name} was changed in ${file} and the check did not see it`);
    }
  }
  return { problems, summary: `${MUTATIONS.length} changes of the code alone are all seen` };
}

/** Changes the first model or enum that has what is to be changed; returns its path. */
function mutate(files, { from, to }, target) {
  for (const file of files.filter((name) => /^(models|enums)\//.test(name))) {
    const code = readFileSync(SOURCE + file, 'utf8');
    if (!from.test(code)) continue;
    compile(file, code.replace(from, to), target);
    return file;
  }
  return undefined;
}

function compile(file, code, target) {
  const output = target + file.replace(/ts$/, 'js');
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, transformSync(code, { filename: SOURCE + file, sourceMaps: false }).code);
}
