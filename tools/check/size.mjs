import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

import { assertNone } from './run.mjs';

const BUDGET = new URL('size-budget.json', import.meta.url);

/** The package is no larger than size-budget.json allows, and not so much smaller that the budget says nothing. */
export function checkSize({ tarball, contents, files }) {
  const library = readFileSync(join(contents, 'dist/library.js'));
  const measured = {
    tarball: statSync(tarball).size,
    unpacked: [...files.values()].reduce((sum, size) => sum + size, 0),
    'dist/library.js': library.length,
    'dist/library.js, gzipped': gzipSync(library).length,
    files: files.size,
  };
  const budget = JSON.parse(readFileSync(BUDGET, 'utf8'));
  assertNone(
    Object.entries(measured).flatMap(([what, size]) => {
      if (size > budget[what]) return [`${what}: ${size} is over the budget of ${budget[what]}`];
      const isLoose = size < budget[what] / 2;
      return isLoose ? [`${what}: ${size} is under half the budget: lower it`] : [];
    }),
  );
  return Object.entries(measured)
    .map(([what, size]) => `${what} ${size} of ${budget[what]}`)
    .join('; ');
}
