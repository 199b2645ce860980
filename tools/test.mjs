/**
 * `npm test [-- STEP…]`: runs the named steps, or those that every change has to pass, several at a time. What a step prints is shown
 * once it has ended. The exit code is 1 if a step fails.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cores = availableParallelism();
const jest = [
  // Modules of each test file are garbage soon.
  '--max-semi-space-size=32',
  // To give back a larger heap takes a worker longer than the half second that Jest waits for its end.
  '--max-old-space-size=1200',
  program('jest', 'bin/jest.js'),
  `--maxWorkers=${cores}`,
  '--silent',
];
const summary = '--reporters=summary';
/**
 * Tests that take long and seldom fail alone: those that start programs or threads, those that write or read large files, and those of
 * the tools, the simulator and the samples of the guides.
 */
const SLOW =
  'test/(tools|engines|docs|simulator|cli/(export|parallel|many-problems|progress)|rows/generated|types/json-types)';
/** Tests of code that neither reads nor writes documents itself, so that it does not matter whether decoders are compiled. */
const ABOVE_CODEC = 'test/(domain|report|watch|cli|light|rows|peers|types)';

/** The arguments of Node for each command of a step. */
const STEPS = {
  unit: [[...jest, summary, `--testPathIgnorePatterns=${SLOW}`]],
  lint: [[program('oxlint', 'bin/oxlint'), '--max-warnings', '0'], ['tools/imports/main.mjs']],
  // The native compiler takes a quarter of the time. The build, and the consumers, use the one before it as well.
  types: [
    [program('typescript-7', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
    [program('typescript-7', 'bin/tsc'), '--noEmit', '-p', 'tools/typedoc'],
    [program('typescript-7', 'bin/tsc'), '--noEmit', '-p', 'tools/explorer'],
  ],
  format: [[program('oxfmt', 'bin/oxfmt'), '--check']],
};

/** Steps that CI runs: they take longer. */
const CI_STEPS = {
  /** The unit tests, with the threshold of coverage in jest.config.mjs. */
  coverage: [[...jest, '--coverage']],
  /** The tests that the step unit leaves out; the step coverage has them as well. */
  slow: [[...jest, summary, `--testPathPatterns=${SLOW}`]],
  /** The unit tests of reading and writing where code generation is forbidden, so that nothing is compiled. */
  'no-codegen': [
    [
      '--disallow-code-generation-from-strings',
      ...jest,
      `--testPathIgnorePatterns=${SLOW}|${ABOVE_CODEC}`,
      '--env',
      './test/environments/no-code-generation.cjs',
    ],
  ],
};

const all = { ...STEPS, ...CI_STEPS };
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS);
const unknown = names.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const waiting = [...names];
  await Promise.all(Array.from({ length: Math.max(2, cores) }, () => runFrom(waiting)));
}

function program(name, path) {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

async function runFrom(waiting) {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    let code = 0;
    for (const parameters of all[name]) {
      // A share of the simulated worlds and the like; all of them are played at night.
      const FUZZ_SHARE = Object.hasOwn(CI_STEPS, name) ? '0.2' : '0.1';
      if (code === 0) code = await run(parameters, { FUZZ_SHARE });
    }
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    console.log(`${code === 0 ? 'ok' : 'FAILED'} ${name}, ${seconds} s`);
    if (code !== 0) process.exitCode = 1;
  }
}

/** Runs a command, and prints its output when it has ended. */
function run(parameters, env) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const child = spawn(process.execPath, parameters, {
      cwd: root,
      env: { ...env, ...process.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(chunks));
      resolve(code ?? 1);
    });
  });
}
