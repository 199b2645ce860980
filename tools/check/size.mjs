import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { assertNone } from './run.mjs';

const PEERS = fileURLToPath(new URL('../../node_modules', import.meta.url));
const PAGE = `
import { Run } from 'databricks-jobs';
document.title = String(Run.fromJson(document.body.textContent).outcome);
`;
const LIGHT_PAGE = `
import { outcomeOf } from 'databricks-jobs/light';
document.title = String(outcomeOf(JSON.parse(document.body.textContent)));
`;

const BUDGET = new URL('size-budget.json', import.meta.url);

/** The package is no larger than size-budget.json allows, and not so much smaller that the budget says nothing. */
export async function checkSize({ tarball, contents, files, folder }) {
  const library = readFileSync(join(contents, 'dist/library.js'));
  const measured = {
    tarball: statSync(tarball).size,
    unpacked: [...files.values()].reduce((sum, size) => sum + size, 0),
    'dist/library.js': library.length,
    'dist/library.js, gzipped': gzipSync(library).length,
    'dist/light/index.mjs, gzipped': gzipSync(readFileSync(join(contents, 'dist/light/index.mjs')))
      .length,
    'a page with a Run and the peers, gzipped': await weightOf(PAGE, folder),
    'a page with the outcome of databricks-jobs/light, gzipped': await weightOf(LIGHT_PAGE, folder),
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

/** What a page loads that is built of this program, in bytes. */
async function weightOf(program, folder) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    nodePaths: [PEERS],
    write: false,
  });
  return gzipSync(outputFiles[0].contents).length;
}
