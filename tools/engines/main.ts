/**
 * `npm run engines [-- --count 100000] [--seed 7] [--without-spark] [--keep FOLDER]`: exports simulated runs and lets DuckDB and Spark
 * read them. The queries of the guide "A million runs" have to run, and the view `chains` has to say what `RetryChain` says,
 * row for row. Exits 1 if anything differs. Spark needs `.venv` with the packages of requirements.txt, which `.ci/run engines` makes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { guideBlocks, guideQueries } from '../../test/helpers/guide-blocks';
import type { ChainFacts } from './chain-facts';
import { compareChains } from './compare-chains';
import { runDuckdb } from './run-duckdb';
import { writeSimulated } from './write-simulated';

const root = join(__dirname, '../..');
const command = join(root, 'dist/cli/bin.js');
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20261125' },
    'without-spark': { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'databricks-jobs-engines-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'runs'), { recursive: true });
  try {
    const written = timed('simulated', () =>
      writeSimulated(folder, Number(values.seed), Number(values.count)),
    );
    console.log(`${written.runs} runs, ${written.chains} chains`);
    if (written.differences > 0) {
      fail(`${written.differences} values of rows are not the truth`, [
        JSON.stringify(written.first),
      ]);
    }
    timed('exported', () => {
      exportAll(folder);
    });
    const expected = readFileSync(join(folder, 'chains.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ChainFacts);
    const start = Date.now();
    const { chains, queries } = await runDuckdb(folder);
    fail('DuckDB', compareChains(expected, chains));
    console.log(`DuckDB: ${queries} queries, ${chains.length} chains, ${Date.now() - start} ms`);
    if (!values['without-spark']) {
      timed('Spark', () => {
        runSpark(folder);
      });
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function exportAll(folder: string): void {
  const runs = join(folder, 'runs');
  const files = readdirSync(runs).map((name) => join(runs, name));
  for (const table of ['runs', 'attempts', 'job_run_timeline']) {
    const out = join(folder, `${table}.parquet`);
    run(process.execPath, [command, 'export', '--table', table, '--out', out, ...files]);
  }
  const ddl = execFileSync(process.execPath, [command, 'schema', '--for', 'spark']);
  writeFileSync(join(folder, 'run.ddl'), ddl);
}

/** Python does the rest: it runs the queries and the samples of the guide, and compares. */
function runSpark(folder: string): void {
  const plan = {
    queries: guideQueries()
      .filter(({ engine = 'spark' }) => engine === 'spark')
      .map(({ sql }) => sql),
    samples: guideBlocks('python'),
    node: process.execPath,
    command,
    examples: readdirSync(join(root, 'examples/runs')).map((name) =>
      join(root, 'examples/runs', name),
    ),
  };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  run(join(root, '.venv/bin/python'), [join(__dirname, 'run_spark.py'), folder]);
}

function run(file: string, parameters: readonly string[]): void {
  execFileSync(file, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function timed<T>(what: string, work: () => T): T {
  const start = Date.now();
  const result = work();
  console.log(`${what} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function fail(what: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  console.log(`FAILED ${what}: ${differences.length} differences`);
  for (const difference of differences.slice(0, 10)) console.log(`  ${difference}`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
