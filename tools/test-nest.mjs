/**
 * `npm run check -- nest`: packs the built package, and installs it into small consumer projects outside of this repository. On each version of Nest
 * it runs the requests of test/nestjs/e2e over HTTP, and the tests of test/nestjs/recipes, which use the package beside other libraries. `--only nest12`
 * runs one, `--only recipes11` another. Without it the recipes run on the newest Nest; with `NEST_RECIPES=all`, as at night, on both.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = join(root, 'test/nestjs');
const only = process.argv[2] === '--only' ? [process.argv[3]] : undefined;

/** The programs of a consumer, with their arguments; each prints how many of its checks passed and failed. */
const REQUESTS = {
  sources: 'e2e',
  stepsIn: () => [['build/main.js'], ['src/cli-plugin.mjs']],
};
const RECIPES = {
  sources: 'recipes',
  stepsIn: (folder) => [['--test', '--test-reporter=spec', ...testsIn(join(folder, 'build'))]],
};
const CONSUMERS = {
  nest11: REQUESTS,
  nest12: REQUESTS,
  recipes11: RECIPES,
  recipes12: RECIPES,
};

const usual = Object.keys(CONSUMERS).filter(
  (name) => name !== 'recipes11' || process.env.NEST_RECIPES === 'all',
);
const work = mkdtempSync(join(tmpdir(), 'databricks-jobs-nest-'));
let passed = 0;
let failed = 0;

try {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', work], root).trim();
  for (const name of only ?? usual) {
    const consumer = prepare(name, join(work, packed));
    for (const step of CONSUMERS[name].stepsIn(consumer)) {
      const result = spawnSync(process.execPath, step, { cwd: consumer, encoding: 'utf8' });
      console.log(`${name} ${step[0]}\n${result.stdout}${result.stderr}`);
      count(result);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Adds what a program says: `N passed, N failed`, or the summary of Node's test runner. A program that failed without a count counts as one failure. */
function count({ status, stdout }) {
  const good = /^(?:(\d+) passed, |ℹ pass (\d+)$)/m.exec(stdout);
  const bad = /(?:passed, (\d+) failed|^ℹ fail (\d+))$/m.exec(stdout);
  const failures = Number(bad?.[1] ?? bad?.[2] ?? 1);
  passed += Number(good?.[1] ?? good?.[2] ?? 0);
  failed += status === 0 ? failures : Math.max(1, failures);
}

function testsIn(folder) {
  const files = readdirSync(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.test.js')).map((file) => join('build', file));
}

/** The consumer's folder, with everything installed and compiled. */
function prepare(name, tarball) {
  const consumer = join(work, name);
  const sources = join(tests, CONSUMERS[name].sources);
  cpSync(join(tests, name), consumer, { recursive: true });
  cpSync(sources, join(consumer, 'src'), { recursive: true });
  for (const file of ['dice.ts', 'body-world.ts']) {
    cpSync(join(tests, 'differential', file), join(consumer, 'src/differential', file));
  }
  cpSync(join(sources, 'tsconfig.consumer.json'), join(consumer, 'tsconfig.json'));
  const quiet = ['--silent', '--prefer-offline', '--no-audit', '--no-fund'];
  // No install script may run: what they would download cannot be checked.
  run('npm', ['ci', '--ignore-scripts', ...quiet], consumer);
  // Its peers are the consumer's own, at the versions of the consumer's lock file.
  run('npm', ['install', '--no-save', '--ignore-scripts', ...quiet, tarball], consumer);
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], consumer);
  return consumer;
}

function run(command, parameters, cwd) {
  return execFileSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
