/**
 * Packs the built package once, installs it into the consumer projects of test/packaging outside of this
 * repository, and runs each on every supported Node: `npm run check -- consumers --only esbuild --node 24`.
 *
 * A consumer is a folder with a package.json, whose `consumer` says what Node is to run: `build` once after the
 * installation, `run` on each version. Both are lists of arguments.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';

import { Checks } from './checks.mjs';
import { installedNode, SUPPORTED_NODES, versionOf } from './node-versions.mjs';
import { runProcess } from './run-process.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = join(root, 'test/packaging');
const INSTALL = [
  'install',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
];

const { values: options } = parseArgs({
  options: { only: { type: 'string', multiple: true }, node: { type: 'string', multiple: true } },
});
const names = chosen('consumer', readdirSync(join(tests, 'consumers')), options.only);
const nodes = chosen('Node', SUPPORTED_NODES, options.node).map(nodeOf);
const checks = new Checks();
const work = mkdtempSync(join(tmpdir(), 'databricks-jobs-packaging-'));
try {
  const tarball = await pack();
  const waiting = [...names];
  const workers = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      await testConsumer(name, tarball);
  });
  await Promise.all(workers);
} finally {
  rmSync(work, { recursive: true, force: true });
}
checks.close();

/** Those that were asked for, or all. A Node may be given as `20` or `20.19`. */
function chosen(what, all, asked = all) {
  return asked.map((one) => {
    const found = all.find((candidate) => candidate === one || candidate.startsWith(`${one}.`));
    if (!found) throw new Error(`there is no ${what} ${one}; there are ${all.join(', ')}`);
    return found;
  });
}

function nodeOf(version) {
  const binary = installedNode(version);
  return { binary, version: versionOf(binary) };
}

async function pack() {
  const output = await runProcess('npm', ['pack', '--silent', '--pack-destination', work], {
    cwd: root,
  });
  return join(work, output.trim());
}

async function testConsumer(name, tarball) {
  const folder = join(work, name);
  const { build = [], run } = await prepare(name, folder);
  let isReady = false;
  await checks.check(`${name}: installation`, async () => {
    const { seconds } = await timed(async () => {
      await runProcess('npm', [...INSTALL, '--silent', tarball], { cwd: folder });
      for (const step of build) await runProcess(process.execPath, step, { cwd: folder });
    });
    isReady = true;
    print('ready', name, 'installed', seconds);
  });
  for (const { binary, version } of nodes) {
    await checks.check(`${name} on Node ${version}`, async () => {
      if (!isReady) throw new Error('it could not be installed');
      const { seconds, result } = await timed(() => runSteps(binary, run, folder));
      print('ok', name, `node ${version}`, seconds, `${result} checks`);
    });
  }
}

/** Copies what is written here; the checks are there for `import` and for `require`. */
function prepare(name, folder) {
  cpSync(join(tests, 'consumers', name), folder, { recursive: true });
  const shared = join(folder, 'shared');
  cpSync(join(tests, 'shared'), shared, { recursive: true });
  const { code } = transformSync(readFileSync(join(shared, 'checks.mjs'), 'utf8'), {
    format: 'cjs',
  });
  writeFileSync(join(shared, 'checks.cjs'), code);
  cpSync(join(shared, 'checks.d.mts'), join(shared, 'checks.d.cts'));
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).consumer;
}

/** Runs the steps, and gives the number of checks that they say they made; none at all is a failure. */
async function runSteps(binary, steps, folder) {
  const path = `${dirname(binary)}${delimiter}${process.env.PATH}`;
  // Where CI is set, vitest colors what it prints even into a pipe, and the count in it.
  const env = { ...process.env, PATH: path, NO_COLOR: '1' };
  delete env.FORCE_COLOR;
  let total = 0;
  for (const step of steps) {
    const output = await runProcess(binary, step, { cwd: folder, env });
    const counts = [...stripVTControlCharacters(output).matchAll(/^\s*(\d+) checks$/gm)].map(
      ([, count]) => Number(count),
    );
    if (counts.length === 0) throw new Error(`${step.join(' ')} made no checks:\n${output}`);
    total += counts.reduce((sum, count) => sum + count, 0);
  }
  return total;
}

async function timed(task) {
  const start = performance.now();
  const result = await task();
  return { result, seconds: (performance.now() - start) / 1_000 };
}

function print(word, name, what, seconds, rest = '') {
  const time = `${seconds.toFixed(1).padStart(5)} s`;
  console.log(
    `${word.padEnd(5)}  ${name.padEnd(20)}  ${what.padEnd(14)}  ${time}  ${rest}`.trimEnd(),
  );
}
