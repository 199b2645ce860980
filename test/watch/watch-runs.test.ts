import { watchRuns, type FetchPage, type WatchRunsOptions } from '../../src';
import { FakeClock } from '../helpers/fake-clock';

const RUNNING = { status: { state: 'RUNNING' }, start_time: 1_000 };
const DONE = { status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } } };
const run = (run_id: number, ...more: object[]): object =>
  Object.assign({ run_id, tasks: [] }, ...more) as object;
const lists = (...all: readonly (readonly object[])[]): FetchPage => {
  let calls = 0;
  return () => ({ runs: all[Math.min((calls += 1), all.length) - 1] });
};

async function changesOf(list: FetchPage, options: WatchRunsOptions = {}): Promise<string[]> {
  const changes: string[] = [];
  const clock = new FakeClock(0, true);
  for await (const change of watchRuns(list, { clock, until: 'all-ended', ...options })) {
    changes.push(`${change.run.runId} ${change.type}`);
  }
  return changes;
}

it('tells the changes of all runs, each once, until all are over', async () => {
  const list = lists(
    [run(1, RUNNING)],
    [run(2, RUNNING), run(1, RUNNING)],
    [run(2, RUNNING), run(1, DONE)],
    [run(2, DONE), run(1, DONE)],
  );
  expect(await changesOf(list)).toEqual(['1 started', '2 started', '1 ended', '2 ended']);
  expect(await changesOf(lists([]))).toEqual([]);
});

it('goes on for ever unless it is told to end, since new runs can start', async () => {
  const controller = new AbortController();
  const changes: string[] = [];
  const options = { clock: new FakeClock(0, true), signal: controller.signal };
  const watch = async (): Promise<void> => {
    for await (const { type, run: of } of watchRuns(
      lists([run(1, DONE)], [run(1, DONE)], [run(2, RUNNING)], [run(2, DONE)]),
      options,
    )) {
      changes.push(`${of.runId} ${type}`);
      if (changes.length === 3) controller.abort();
    }
  };
  await expect(watch()).rejects.toMatchObject({ name: 'AbortError' });
  expect(changes).toEqual(['1 ended', '2 started', '2 ended']);
});

it('says that a run was lost that left the list before it was over', async () => {
  expect(await changesOf(lists([run(1, RUNNING)], []))).toEqual(['1 started', '1 lost']);
});

it('fetches a run that leaves the list, and one that the list has without its tasks', async () => {
  const fetched: unknown[] = [];
  const getRun: WatchRunsOptions['getRun'] = (id, token) => {
    fetched.push([id, token]);
    const tasks = [{ task_key: 'a', run_id: 11, ...DONE }];
    return fetched.length === 1
      ? { run_id: 1, ...RUNNING, tasks, next_page_token: 't' }
      : { run_id: 1, ...(fetched.length < 3 ? RUNNING : DONE), tasks };
  };
  const bare = { run_id: 1, ...RUNNING };
  expect(await changesOf(lists([bare], []), { getRun })).toEqual([
    '1 started',
    '1 task-ended',
    '1 ended',
  ]);
  expect(fetched).toEqual([
    [1, undefined],
    [1, 't'],
    [1, undefined],
  ]);
});

it('tells a repair of a list that has no history by the run’s being at work again', async () => {
  const ended = { ...DONE, start_time: 1_000, end_time: 5_000, run_duration: 4_000 };
  const late = { ...RUNNING, run_duration: 3_000 };
  const again = { ...RUNNING, run_duration: 4_500 };
  const over = { ...DONE, start_time: 1_000, end_time: 9_000, run_duration: 8_000 };
  const other = run(2, RUNNING);
  const list = lists(
    [run(1, ended), other],
    [run(1, late), other],
    [run(1, ended), other],
    [run(1, again), other],
    [run(1, over), run(2, DONE)],
  );
  expect(await changesOf(list)).toEqual([
    '1 started',
    '1 ended',
    '2 started',
    '1 repaired',
    '1 ended',
    '2 ended',
  ]);
});

it('knows a run again that was repaired after it had left the list', async () => {
  const other = run(2, RUNNING);
  const repaired = { ...RUNNING, run_duration: 9_000 };
  const list = lists(
    [run(1, RUNNING), other],
    [run(1, DONE), other],
    [other],
    [run(1, repaired), other],
    [run(1, DONE, { end_time: 20_000 }), run(2, DONE)],
  );
  expect(await changesOf(list)).toEqual([
    '1 started',
    '2 started',
    '1 ended',
    '1 repaired',
    '1 ended',
    '2 ended',
  ]);
});

it('does not fetch what ended before the time since which it watches', async () => {
  const fetched: unknown[] = [];
  const getRun = (id: number | bigint): object => {
    fetched.push(id);
    return { run_id: Number(id), ...DONE, end_time: 9_000, tasks: [] };
  };
  const list = lists([
    { run_id: 1, ...DONE, end_time: 5_000 },
    { run_id: 2, ...DONE, end_time: 9_000 },
  ]);
  expect(await changesOf(list, { getRun, since: 8_000 })).toEqual(['2 ended']);
  expect(fetched).toEqual([2]);
});
