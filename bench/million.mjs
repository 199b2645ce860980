/**
 * `npm run bench -- million [--quick] [--megabytes N] [--memory-megabytes N]`: many runs out of files, over what people measure it by.
 * Reading is compared by processor time, the least of several rounds in one process; what uses several cores by wall time, the least of
 * several processes in turns, for which the machine has to be idle: beside it stands the processor time, which a busy machine changes less.
 * The exit code is 1 if a limit is missed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CONTENTS, writeRuns } from './million-files.mjs';

const MEGABYTE = 1e6;
const LIMITS = {
  lines: { atMost: 1.15, reach: 1 },
  page: { atMost: 1.6, reach: 1.3 },
  validate: { atMost: 0.6, reach: 0.4 },
  export: { atMost: 1.5, reach: 1 },
  memory: { atMost: 200, reach: 120 },
};

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    megabytes: { type: 'string' },
    'memory-megabytes': { type: 'string' },
  },
});
const megabytes = Number(options.megabytes ?? (options.quick ? 40 : 200));
const memoryMegabytes = Number(options['memory-megabytes'] ?? (options.quick ? 200 : 1_000));
const rounds = options.quick ? 3 : 5;

const folder = mkdtempSync(join(tmpdir(), 'million-'));
const pathOf = (name) => join(folder, name);
const local = (name) => fileURLToPath(new URL(name, import.meta.url));
try {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, files of ${megabytes} MB`);
  for (const content of Object.keys(CONTENTS)) {
    const count = await writeRuns(pathOf('lines'), 'lines', content, megabytes * MEGABYTE);
    await writeRuns(pathOf('page'), 'page', content, megabytes * MEGABYTE);
    console.log(`\n${content}: ${count} runs`);
    compare('readRunsFile over readline and JSON.parse', 'lines', 'readline');
    compare('one page over JSON.parse of its runs', 'page', 'parse');
    compareExport();
    compareValidate();
    rmSync(pathOf('lines'));
    rmSync(pathOf('page'));
  }
  console.log(`\nresident memory at ${memoryMegabytes} MB, in MiB`);
  for (const shape of ['lines', 'page']) {
    await writeRuns(pathOf(shape), shape, 'known fields', memoryMegabytes * MEGABYTE);
    const { mebibytes } = child('memory', pathOf(shape));
    print(`readRunsFile, ${shape}`, mebibytes, LIMITS.memory, (value) => value.toFixed(0));
    rmSync(pathOf(shape));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(what, shape, way) {
  const { ours, base, first } = child('ratio', pathOf(shape), pathOf('lines'), way, rounds);
  const times = `${ours.toFixed(2)} s (the first time ${first.toFixed(2)} s) over ${base.toFixed(2)} s`;
  print(what, ours / base, LIMITS[shape], (value) => value.toFixed(2), times);
}

/** Rows as Parquet with all cores over what most programs do with lines. */
function compareExport() {
  const out = pathOf('attempts.parquet');
  const command = [local('../dist/cli/bin.js'), 'export', '--table', 'attempts', '--out', out];
  const base = [local('million-child.mjs'), 'once', pathOf('lines'), 'readline'];
  compareWall('export of attempts over readline and JSON.parse', LIMITS.export, {
    ours: [...command, pathOf('lines')],
    one: [...command, '--jobs', '1', pathOf('lines')],
    base,
  });
  rmSync(out);
}

/** The command with all cores over an aggregate of DuckDB, which infers a schema and reads every field. */
function compareValidate() {
  const require = createRequire(import.meta.url);
  let duckdb;
  try {
    duckdb = require.resolve('@duckdb/node-api');
  } catch {
    console.log('  validate over DuckDB: @duckdb/node-api is not installed');
    return;
  }
  const query = `select count(*), sum(run_id), max(end_time), sum(len(tasks)) from read_json('${pathOf('lines')}', format = 'newline_delimited')`;
  const code = `const { DuckDBInstance } = require(${JSON.stringify(duckdb)});
    (async () => {
      const instance = await DuckDBInstance.create(':memory:', { threads: '${cpus().length}' });
      await (await instance.connect()).runAndReadAll(${JSON.stringify(query)});
    })();`;
  // Unknown fields are problems unless they are set aside.
  const command = [local('../dist/cli/bin.js'), 'validate', '--lenient', pathOf('lines')];
  compareWall('validate over DuckDB', LIMITS.validate, {
    ours: command,
    one: [...command, '--jobs', '1'],
    base: ['-e', code],
  });
}

/** Compares a command with all cores and with one thread with something else, in turns. */
function compareWall(what, limits, ways) {
  const least = Object.fromEntries(
    Object.keys(ways).map((name) => [name, { wall: Infinity, cpu: Infinity }]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(ways)) {
      const { wall, cpu } = timesOf(args);
      least[name].wall = Math.min(least[name].wall, wall);
      least[name].cpu = Math.min(least[name].cpu, cpu);
    }
  }
  const { ours, one, base } = least;
  const shown = ({ wall, cpu }) => `${wall.toFixed(2)} s (processors ${cpu.toFixed(2)} s)`;
  const times = `${shown(ours)}, with one thread ${shown(one)}, over ${shown(base)}`;
  print(what, ours.wall / base.wall, limits, (value) => value.toFixed(2), times);
}

/** The time of a process by the clock, and the time that processors were at work for it. */
function timesOf(args) {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['-r', local('report-cpu.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { wall: (performance.now() - start) / 1e3, cpu: Number(output[3]) };
}

function child(...args) {
  const script = [local('million-child.mjs'), ...args.map(String)];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));
}

function print(what, value, { atMost, reach }, show, more = '') {
  const verdict = value <= reach ? 'reached' : value <= atMost ? 'within' : 'missed';
  if (verdict === 'missed') process.exitCode = 1;
  const limits = `at most ${atMost}, reach ${reach}: ${verdict}`;
  console.log(`  ${what.padEnd(44)}${show(value).padStart(6)}  ${limits}${more && `; ${more}`}`);
}
