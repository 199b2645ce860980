/** Cold start: what a fresh process takes to import the package and to read its first run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { makeRun } from '../documents.mjs';
import { summarise } from '../statistics.mjs';

const CHILD = fileURLToPath(new URL('cold-start-child.cjs', import.meta.url));
const PROCESSES = { full: 31, quick: 9 };

/** The rows of the table: which process, and from where to where it is timed. */
const SPANS = [
  {
    name: 'importing class-transformer, class-validator and reflect-metadata',
    kind: 'peers',
    until: 'imported',
  },
  { name: 'importing databricks-jobs', kind: 'ours', until: 'imported' },
  { name: 'importing databricks-jobs, and the first Run.fromJson', kind: 'ours', until: 'read' },
  { name: 'importing all four', kind: 'both', until: 'imported' },
  { name: 'importing all four, and the first Run.fromJson', kind: 'both', until: 'read' },
];

/** Starts the processes in turns, so that all kinds meet the same moments of the machine. */
export function measureColdStart(effort, clock) {
  const text = JSON.stringify(makeRun(1));
  const results = { peers: [], ours: [], both: [] };
  // The first of each finds cold file caches, and is not counted.
  for (const kind of Object.keys(results)) start(kind, text);
  for (let turn = 0; turn < PROCESSES[effort]; turn++) {
    for (const [kind, all] of Object.entries(results)) all.push(start(kind, text));
  }
  const rows = SPANS.map(({ name, kind, until }) => ({
    name,
    calls: 1,
    ...summarise(results[kind].map((times) => times[until][clock] - times.start[clock])),
  }));
  return {
    name: 'cold-start',
    title: 'Cold start: one small run in a fresh process',
    bytes: Buffer.byteLength(text),
    rows,
  };
}

function start(kind, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, kind], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the process for ${kind} failed: ${stderr}`);
  return JSON.parse(stdout);
}
