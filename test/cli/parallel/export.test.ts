import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Threads } from '../../../src/cli/parallel/threads';
import { queryDuckdb } from '../../helpers/duckdb';
import { runCommand } from '../../helpers/memory-io';
import { TEMPORARY_FOLDER, temporaryFile } from '../../helpers/temporary-files';
import { workerFile } from '../../helpers/worker-file';
import { simulate } from '../../simulator';

const worker = { file: workerFile(), from: 300 };
const texts = Array.from({ length: 25 }, (_, seed) => {
  const world = simulate(seed);
  return world.documents(world.moments(1)[0] ?? 0).map(({ text }) => text);
}).flat();
/** More than one chunk of a file. */
const ASIDE = '{"run_id": 1.5, "state": {"life_cycle_state": "HIBERNATING"}}';
const lines = [...texts, '{"run_id": }', ...texts, ...texts, ASIDE, ASIDE];
const file = temporaryFile('export-jobs.json', lines.join('\n'));

/** Exports with one thread and with three; gives the paths. */
async function exported(name: string, more: readonly string[]): Promise<readonly string[]> {
  const answers = jest.spyOn(Threads.prototype, 'answers');
  const paths = ['1', '3'].map((jobs) => join(TEMPORARY_FOLDER, `${jobs}-${name}`));
  for (const [index, jobs] of ['1', '3'].entries()) {
    const out = paths[index] as string;
    const argv = [
      'export',
      '--keep-going',
      '--now',
      '1790000000000',
      '--out',
      out,
      '--jobs',
      jobs,
      ...more,
      file,
    ];
    const { code, stdout, stderr } = await runCommand(argv, { worker });
    // The line that is no document.
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`:${texts.length + 1}:\\d+: not JSON`));
    expect(stdout).toMatch(new RegExp(`rows of ${texts.length * 3 + 2} runs`));
    expect(stderr).toMatch(/^4 values of 2 runs that this version/m);
  }
  expect(answers).toHaveBeenCalledTimes(1);
  answers.mockRestore();
  return paths;
}

it.each(['attempts', 'job_run_timeline'])(
  '%s in Parquet has the same rows in the same order with several threads',
  async (table) => {
    const paths = await exported(`${table}.parquet`, ['--table', table]);
    const [one, several] = await Promise.all(
      paths.map(async (path) => queryDuckdb(`SELECT * FROM '${path}'`)),
    );
    expect(one?.length).toBeGreaterThan(texts.length);
    expect(several).toEqual(one);
  },
);

it.each(['csv', 'ndjson'])('%s is the same, byte for byte', async (format) => {
  const [one, several] = await exported(`runs.${format}`, ['--table', 'runs']);
  expect(readFileSync(several as string, 'utf8')).toBe(readFileSync(one as string, 'utf8'));
});
