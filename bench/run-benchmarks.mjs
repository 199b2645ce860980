import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

import { measureColdStart } from './cases/cold-start.mjs';
import { measureCommandStart } from './cases/command-start.mjs';
import { TIMED_CASE_NAMES } from './cases/names.mjs';
import { measureMemory } from './cases/memory.mjs';

const RUN_CASE = fileURLToPath(new URL('run-case.mjs', import.meta.url));
const COMPARED = [
  'class-transformer',
  'class-validator',
  'zod',
  'ajv',
  'valibot',
  'typebox',
  'fast-json-stringify',
];
/** Pinned to exact versions in package.json. */
const { devDependencies: DEVELOPMENT } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const OTHER_CASES = {
  'cold-start': (effort, clock) => measureColdStart(effort, clock),
  'command-start': (effort, clock) => measureCommandStart(effort, clock),
  memory: (effort) => measureMemory(effort),
};

export const CASE_NAMES = [...TIMED_CASE_NAMES, ...Object.keys(OTHER_CASES)];

/** Measures the named cases, each in a new process. Progress is printed on stderr. */
export function runBenchmarks(names, { effort, clock }) {
  const cases = names.map((name) => {
    process.stderr.write(`measuring ${name}\n`);
    return OTHER_CASES[name]?.(effort, clock) ?? runTimedCase(name, effort, clock);
  });
  return { environment: describeEnvironment(effort, clock), cases };
}

function runTimedCase(name, effort, clock) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', RUN_CASE, name, effort, clock],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the process for the case ${name} failed`);
  return JSON.parse(stdout);
}

function describeEnvironment(effort, clock) {
  return {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    effort,
    clock,
    versions: Object.fromEntries(COMPARED.map((name) => [name, DEVELOPMENT[name]])),
  };
}
