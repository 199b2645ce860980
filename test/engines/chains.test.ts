import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetryChain, Run } from '../../src';
import { rowsOf } from '../../src/rows';
import { chainFacts } from '../../tools/engines/chain-facts';
import { compareChains, COMPARED } from '../../tools/engines/compare-chains';
import { guideQueries } from '../helpers/guide-blocks';
import { queryDuckdb } from '../helpers/duckdb';
import { runCommand } from '../helpers/memory-io';
import { leastOf, SEED, shareOf } from '../helpers/seed';
import { randomForm, simulate } from '../simulator';
import { Random } from '../simulator/random';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-engines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const queries = guideQueries()
  .filter(({ engine = 'duckdb' }) => engine === 'duckdb')
  .map(({ sql }) => sql.replace(/FROM '([\w.]+)'/g, `FROM '${folder}/$1'`));

/** Some ids are larger than the rules of reading allow; rows have them as text. */
const ASIDE = /^(?:\d+ values of \d+ runs that this version does not know .*\n)?$/;

async function exportAll(texts: readonly string[]): Promise<void> {
  for (const table of ['runs', 'attempts', 'job_run_timeline']) {
    const out = join(folder, `${table}.parquet`);
    const { code, stderr } = await runCommand(['export', '--table', table, '--out', out], {
      stdin: texts.join('\n'),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(ASIDE) });
  }
}

function grouped(texts: readonly string[]) {
  const runs = texts.map((text) => Run.fromJson(text, { mode: 'lenient' }) as Run);
  return [...RetryChain.group(runs).values()].map(chainFacts);
}

const isDefinition = (sql: string): boolean => /^(?:CREATE|SET) /.test(sql);
const definitions = queries.filter(isDefinition);
const questions = queries.filter((sql) => !isDefinition(sql));

/** The rows that the questions of the guide have for an answer, and those of the views. */
async function answersOf(texts: readonly string[]): Promise<Record<string, readonly unknown[]>> {
  await exportAll(texts);
  const answers: Record<string, readonly unknown[]> = {};
  for (const sql of [...questions, 'SELECT * FROM chains ORDER BY chain_key']) {
    answers[sql] = await queryDuckdb(...definitions, sql);
  }
  return answers;
}

async function countOf(view: string): Promise<number> {
  return (await queryDuckdb(...definitions, `SELECT 1 FROM ${view}`)).length;
}

/** Documents of runs at several moments. */
function documentsOverTime(count: number): readonly string[] {
  const texts: string[] = [];
  for (let seed = SEED; texts.length < count; seed += 1) {
    const world = simulate(seed);
    const form = { ...randomForm(seed, { trimmed: false }), from: 'get' as const };
    const moments = world.moments(4);
    for (const { text } of world.stream({ ...form, pageSize: Infinity }, moments)) texts.push(text);
  }
  return texts;
}

/** Of each run the document whose `snapshot_order` is the highest. */
function newestOf(texts: readonly string[]): readonly string[] {
  const newest = new Map<unknown, { readonly order: string; readonly text: string }>();
  for (const text of texts) {
    const [row] = rowsOf(Run.fromJson(text, { mode: 'lenient' }) as Run, { table: 'runs' });
    const { run_key: key, snapshot_order: order } = row!;
    if ((newest.get(key)?.order ?? '') < order!) newest.set(key, { order: order!, text });
  }
  return [...newest.values()].map(({ text }) => text);
}

describe('on the last document of each run', () => {
  const texts: string[] = [];
  beforeAll(async () => {
    const random = new Random(SEED);
    for (let seed = SEED; texts.length < shareOf(1_500); seed += 1) {
      const world = simulate(seed, { ids: seed % 10 === 9 ? 'huge' : 'safe' });
      const form = { ...randomForm(seed * 11), pageSize: Infinity };
      for (const { text } of world.documents(world.moments(1)[0] ?? 0, form)) {
        // Some are lost, so that attempts are missing.
        if (!random.chance(0.1)) texts.push(text);
      }
    }
    await exportAll(random.shuffled(texts));
  });

  it('the view of the guide says what RetryChain says', async () => {
    const rows = await queryDuckdb(...definitions, 'SELECT * FROM chains');
    const expected = grouped(texts);
    expect(compareChains(expected, rows).slice(0, 5)).toEqual([]);
    // There is something to tell apart.
    for (const name of COMPARED) {
      expect(new Set(expected.map((facts) => facts[name])).size).toBeGreaterThan(leastOf(1));
    }
  });

  it.each(questions.map((sql) => [sql.replace(/\s+/g, ' ').slice(0, 60), sql]))(
    'the query "%s…" has an answer',
    async (_name, sql) => {
      const rows = await queryDuckdb(...definitions, sql);
      expect(rows.length).toBeGreaterThan(0);
    },
  );
});

describe('of several documents of a run', () => {
  it('the view takes the one that RetryChain takes', async () => {
    const texts = documentsOverTime(shareOf(1_000));
    await exportAll(texts);
    const rows = await queryDuckdb(...definitions, 'SELECT * FROM chains');
    expect(compareChains(grouped(texts), rows).slice(0, 5)).toEqual([]);
  });

  it('every query has the answer of the newest alone, also if each is there twice', async () => {
    const texts = documentsOverTime(shareOf(300));
    const newest = newestOf(texts);
    expect(newest.length).toBeLessThan(texts.length);
    const expected = await answersOf(newest);
    const shuffled = new Random(SEED).shuffled([...texts, ...texts]);
    const actual = await answersOf(shuffled);
    for (const [sql, rows] of Object.entries(actual)) {
      expect({ sql, rows }).toEqual({ sql, rows: expected[sql] });
    }
  });

  it('a run that was repaired is counted once, as it ended', async () => {
    const failed = {
      run_id: 1,
      job_id: 7,
      number_in_job: 1,
      run_name: 'nightly',
      start_time: 1_767_225_600_000,
      end_time: 1_767_225_660_000,
      run_duration: 60_000,
      state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
      tasks: [taskOf(11, 0, 'FAILED')],
    };
    const repaired = {
      ...failed,
      end_time: 1_767_232_860_000,
      run_duration: 120_000,
      state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      tasks: [...failed.tasks, taskOf(12, 1, 'SUCCESS')],
      repair_history: [
        segmentOf('ORIGINAL', failed.start_time, [11], 'FAILED'),
        segmentOf('REPAIR', 1_767_232_800_000, [12], 'SUCCESS'),
      ],
    };
    const answers = await answersOf([failed, repaired].map((run) => JSON.stringify(run)));
    expect(answers).toEqual(await answersOf([JSON.stringify(repaired)]));
    expect(await queryDuckdb(...definitions, 'SELECT outcome FROM chains')).toEqual([
      { outcome: 'success' },
    ]);
    expect(await countOf('attempts_latest')).toBe(2);
  });
});

function taskOf(run_id: number, attempt_number: number, result_state: string) {
  const start_time = 1_767_225_600_000 + attempt_number * 7_200_000;
  return {
    run_id,
    task_key: 'load',
    attempt_number,
    start_time,
    end_time: start_time + 60_000,
    execution_duration: 60_000,
    state: { life_cycle_state: 'TERMINATED', result_state },
  };
}

function segmentOf(type: string, start_time: number, ids: number[], result_state: string) {
  return {
    type,
    start_time,
    end_time: start_time + 60_000,
    task_run_ids: ids,
    state: { life_cycle_state: 'TERMINATED', result_state },
  };
}

it('documents without a run id are runs of their own', async () => {
  const run = {
    job_id: 7,
    start_time: 1_767_225_600_000,
    end_time: 1_767_225_660_000,
    state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
    tasks: [taskOf(11, 0, 'FAILED')],
  };
  await exportAll([run, { ...run, job_id: 8 }].map((value) => JSON.stringify(value)));
  for (const view of ['runs_latest', 'attempts_latest', 'job_run_timeline_latest', 'chains']) {
    expect({ view, count: await countOf(view) }).toEqual({ view, count: 2 });
  }
});

describe('of jobs', () => {
  const page = (workspace: string): object => ({
    run_page_url: `https://example.com/?o=${workspace}#job/7/run/1`,
  });
  const run = {
    run_id: 1,
    job_id: 7,
    start_time: 1_767_225_600_000,
    run_duration: 60_000,
    state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
    tasks: [taskOf(11, 0, 'FAILED')],
  };
  /** What the first question that holds a text answers. */
  async function ask(text: string, runs: readonly object[]) {
    await exportAll(runs.map((value) => JSON.stringify(value)));
    const sql = questions.find((question) => question.includes(text));
    return queryDuckdb(...definitions, sql!);
  }

  it('those of two workspaces with one id are two', async () => {
    const rows = await ask('AS chains', [{ ...run, ...page('1') }, { ...run, ...page('2') }, run]);
    expect(rows.map(({ workspace, failed }) => [workspace, failed])).toEqual([
      ['1', 1n],
      ['2', 1n],
      [null, 1n],
    ]);
  });

  it('a week is compared with the calendar week before it alone', async () => {
    const weeks = [0, 1, 9].map((week, index) => {
      const start_time = run.start_time + week * 604_800_000;
      const task = { ...taskOf(100 + index, 0, 'SUCCESS'), start_time };
      const duration = 60_000 * (index + 1);
      const tasks = [{ ...task, end_time: start_time + duration, execution_duration: duration }];
      return { ...run, run_id: index + 1, start_time, tasks };
    });
    const rows = await ask('AS growth', weeks);
    expect(rows.map(({ growth }) => growth)).toEqual([2]);
  });

  it('lost time that is not known is not left out', async () => {
    const { run_duration: _, start_time: __, tasks: ___, ...unknown } = run;
    const unclear = { ...run, run_id: 2, job_id: 8, state: { life_cycle_state: 'TERMINATED' } };
    const rows = await ask('AS chains_not_complete', [
      unknown,
      unclear,
      { ...run, run_id: 3, job_id: 9 },
    ]);
    expect(
      rows.map((row) =>
        [row['job_id'], row['time_lost_ms'], row['chains_not_complete']].map(String),
      ),
    ).toEqual([
      ['9', '60000', '0'],
      ['8', '0', '1'],
      ['7', 'null', '1'],
    ]);
  });
});
