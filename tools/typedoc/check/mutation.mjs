import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { cacheDirectory } from '../paths.mjs';
import { checkRegistry } from './registry.mjs';

/** Changes of the code alone, as they would be made by somebody who forgets the site. */
const MUTATIONS = [
  { name: 'a limit of items', from: /maxItems: (\d+)/, to: (_, limit) => `maxItems: ${limit - 1}` },
  {
    name: 'a limit of length',
    from: /maxLength: (\d+)/,
    to: (_, limit) => `maxLength: ${limit - 1}`,
  },
  { name: 'a default', from: /default: '(\w+)'/, to: "default: 'Something else'" },
  { name: 'a required field', from: /required: true/, to: 'required: false' },
  { name: 'a wire name', from: /Field\)\('run_id'/, to: "Field)('run_identifier'" },
  {
    name: 'an enum value',
    from: /\["TERMINATED"\] = "TERMINATED"/,
    to: '["TERMINATED"] = "ENDED"',
  },
];

/** The registry check must fail after each of the changes, and only then. */
export function checkMutations(site, dist) {
  const problems = [];
  MUTATIONS.forEach((mutation, index) => {
    const copy = `${cacheDirectory}mutated-${process.pid}-${index}/`;
    cpSync(dist, copy, { recursive: true });
    try {
      const file = mutate(copy, mutation);
      if (!file) problems.push(`no file has ${mutation.name} to change: ${mutation.from}`);
      else if (checkRegistry(site, copy).problems.length === 0) {
        problems.push(`${mutation.name} was changed in ${file} and the check did not see it`);
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
  return { problems, summary: `${MUTATIONS.length} changes of the code are all seen` };
}

/** Changes the first file that has what is to be changed; returns its path. */
function mutate(folder, { from, to }) {
  for (const part of ['models', 'enums']) {
    for (const name of readdirSync(`${folder}${part}`, { recursive: true })) {
      if (!name.endsWith('.js')) continue;
      const file = `${folder}${part}/${name}`;
      const code = readFileSync(file, 'utf8');
      if (!from.test(code)) continue;
      writeFileSync(file, code.replace(from, to));
      return `${part}/${name}`;
    }
  }
  return undefined;
}
