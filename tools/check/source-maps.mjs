import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { assertNone, run } from './run.mjs';
import { sourceMapsOf } from './source-files.mjs';

/** Every file that a source map names is in the package, and every bundle has a map. */
export function checkSourceMaps({ contents, files }) {
  const maps = sourceMapsOf(contents, files);
  const bundles = [...files.keys()].filter((name) => /(library|bundle)\.js$/.test(name));
  assertNone([
    ...bundles.filter((name) => !files.has(`${name}.map`)).map((name) => `${name} has no map`),
    ...maps.filter(({ sources }) => sources.length === 0).map(({ name }) => `${name} is empty`),
    ...maps.flatMap(({ name, sources }) =>
      sources.filter((source) => !files.has(source)).map((source) => `${name} names ${source}`),
    ),
  ]);
  const count = maps.reduce((sum, { sources }) => sum + sources.length, 0);
  return `${count} sources of ${maps.length} maps are in the package`;
}

/** What a consumer does wrong in each bundle, and the file that its stack has to name. */
const FAILURES = [
  ['require', `require('databricks-jobs').Run.fromJson('{')`, 'src/json/parse.ts'],
  [
    'require',
    `require('databricks-jobs').Run.fromDict({ run_id: 'x' })`,
    'src/model/readable-model.ts',
  ],
  [
    'require',
    `require('databricks-jobs/nestjs').ModelArrayPipe(require('databricks-jobs').Run).transform({})`,
    'src/nestjs/pipes/model-array-pipe.ts',
  ],
  ['import', `(await import('databricks-jobs')).Run.of({ runId: 'x' })`, 'src/model/create.ts'],
];

/** A consumer that runs with --enable-source-maps sees TypeScript files of the package in its stacks. */
export function checkStacks({ folder, contents, root }) {
  linkPeers(folder, root);
  for (const [index, [kind, expression, source]] of FAILURES.entries()) {
    const file = join(folder, `consumer-${index}.${kind === 'import' ? 'mjs' : 'cjs'}`);
    writeFileSync(
      file,
      // A pipe is asynchronous, so its error comes when it is awaited.
      `(async () => { await ${expression}; return 'no error'; })()
        .catch((error) => error.stack)
        .then(console.log);\n`,
    );
    const stack = run(process.execPath, ['--enable-source-maps', file], { cwd: folder });
    const isNamed = new RegExp(`${join(contents, source)}:\\d+:\\d+\\)?$`, 'm').test(stack);
    assertNone(isNamed ? [] : [`${expression}\n  has no line in ${source}:\n${stack}`]);
  }
  return `${FAILURES.length} errors name the line in src`;
}

/** Lets the unpacked package find its peers: those of this repository. */
function linkPeers(folder, root) {
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name === 'databricks-jobs') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}
