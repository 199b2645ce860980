/** What the command line takes from start to end, beside a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { summarise } from '../statistics.mjs';

const CLOCK = fileURLToPath(new URL('command-start-clock.cjs', import.meta.url));
const BIN = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const RUN = fileURLToPath(new URL('../../examples/runs/successful-run.json', import.meta.url));
const PROCESSES = { full: 31, quick: 9 };

const PROGRAMS = {
  'node -e 0': ['-e', '0'],
  'databricks-runs --help': [BIN, '--help'],
  'databricks-runs report of one run': [BIN, 'report', RUN],
};

/** Starts the programs in turns, so that all meet the same moments of the machine. */
export function measureCommandStart(effort, clock) {
  const results = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]));
  // The first of each finds cold file caches and an empty compile cache, and is not counted.
  for (const program of Object.values(PROGRAMS)) start(program);
  for (let turn = 0; turn < PROCESSES[effort]; turn++) {
    for (const [name, program] of Object.entries(PROGRAMS))
      results[name].push(start(program)[clock]);
  }
  const rows = Object.entries(results).map(([name, times]) => ({
    name,
    calls: 1,
    ...summarise(times),
  }));
  return { name: 'command-start', title: 'The command line, from start to end', rows };
}

function start(program) {
  const { status, output, stderr } = spawnSync(process.execPath, ['-r', CLOCK, ...program], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program.join(' ')} failed: ${stderr}`);
  return JSON.parse(output[3]);
}
