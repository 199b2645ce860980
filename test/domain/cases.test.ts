import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RetryChain, Run, type Lenient, type RunTask } from '../../src';

/** Documents on which users got wrong answers, and the right ones. Each stands for a kind of fault; the values are invented. */

const FOLDER = join(__dirname, '../fixtures/cases');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const read = (name: string): Run => Run.fromJson(textOf(name));
const readLeniently = (name: string): Lenient<Run> =>
  Run.fromJson(textOf(name), { mode: 'lenient' });
const keys = (tasks: readonly RunTask[]): readonly string[] => tasks.map(({ taskKey }) => taskKey);
const only = (runs: readonly Run[]): RetryChain => {
  const chains = [...RetryChain.group(runs).values()];
  expect(chains).toHaveLength(1);
  return chains[0]!;
};

it('root-tolerated-upstream.json: merge ran, so what happened to src_a does not explain why publish failed', () => {
  const graph = read('root-tolerated-upstream.json').taskGraph();
  expect(keys(graph.rootFailures())).toEqual(['publish']);
});

it('root-all-done.json: a task with ALL_DONE runs whatever happened, so its failure is its own', () => {
  const graph = read('root-all-done.json').taskGraph();
  expect(keys(graph.rootFailures())).toEqual(['load', 'cleanup']);
});

describe('repair-before.json and repair-under-way.json are one run before and during a repair', () => {
  const [before, during] = [read('repair-before.json'), read('repair-under-way.json')];

  it.each([
    ['in order', [before, during]],
    ['the other way round', [during, before]],
  ])('%s', (_name, runs) => {
    const chain = only(runs);
    expect([chain.isActive, chain.outcome, chain.latest]).toEqual([true, undefined, during]);
    expect(keys(chain.latest.failedTasks())).toEqual([]);
    expect(chain.latest.latestTasks().map(({ runId }) => runId)).toEqual([62]);
  });
});

describe('run-page-1.json and run-page-2.json are two pages of one run', () => {
  const [first, second] = [read('run-page-1.json'), read('run-page-2.json')];

  it.each([
    ['grouped', () => [only([first, second]).latest]],
    ['grouped the other way round', () => [only([second, first]).latest]],
    [
      'merged from two partitions',
      () => {
        const [left, right] = [RetryChain.group([first]), RetryChain.group([second])];
        return [...RetryChain.merge(left, right).values()].map(({ latest }) => latest);
      },
    ],
    ['merged', () => [Run.merge([first, second]).run]],
    ['of one of them', () => [RetryChain.of(first, [second]).latest]],
  ])('%s they have 103 tasks, and t101 failed', (_name, make) => {
    const [run] = make();
    expect([run!.tasks?.length, keys(run!.failedTasks()), run!.isPartial]).toEqual([
      103,
      ['t101'],
      false,
    ]);
  });

  it('are collected from a stream', async () => {
    const chains = await RetryChain.collect([second, first]);
    expect([...chains.values()].map(({ latest }) => latest.tasks?.length)).toEqual([103]);
    expect([...chains.values()].map(({ documents }) => documents.length)).toEqual([2]);
  });

  it('page 1 says that tasks are missing; page 2 depends on one that it does not have', () => {
    expect([first.isPartial, second.isPartial]).toEqual([true, true]);
    expect(first.taskGraph().isPartial).toBe(true);
  });
});

it('repair-same-attempt-number.json: the skipped entry never started, and repair_history names the later one', () => {
  const run = read('repair-same-attempt-number.json');
  expect(run.attemptsOf('b').at(-1)?.runId).toBe(24);
  expect(keys(run.failedTasks())).toEqual([]);
  delete run.repairHistory;
  expect(run.attemptsOf('b').at(-1)?.runId).toBe(24);
});

it('repair-running-no-history.json: the hours between the attempt and the repair do not count', () => {
  const run = read('repair-running-no-history.json');
  expect(run.duration(1_767_240_120_000)?.milliseconds).toBe(420_000);
  expect(run.durations(1_767_240_120_000).atAnswer).toBe(300_000);
});

it('status-only-timeout.json: the platform ended slow; USER_CANCELED is a person', () => {
  const run = read('status-only-timeout.json');
  expect(keys(run.failedTasks())).toEqual(['slow']);
  expect(keys(run.taskGraph().rootFailures())).toEqual(['slow']);
  run.tasks![0]!.status!.terminationDetails!.code = 'USER_CANCELED' as never;
  expect(keys(run.failedTasks())).toEqual([]);
});

it('excluded-handler.json: on_total_failure is excluded because y succeeded, not because x failed', () => {
  expect(keys(read('excluded-handler.json').taskGraph().skippedBecauseOf('x'))).toEqual(['report']);
});

it('repair-id-as-string.json: the latest repair is not the older one', () => {
  expect(readLeniently('repair-id-as-string.json').latestRepairId).toBe(1002);
});

it('ids-as-strings.json: numbers that came as text are those numbers', () => {
  const run = readLeniently('ids-as-strings.json') as Run;
  expect([run.startedAt?.getTime(), run.endedAt?.getTime()]).toEqual([
    1_767_225_600_000, 1_767_225_660_000,
  ]);
  expect(run.duration()).toEqual({
    milliseconds: 60_000,
    basis: 'run_duration',
    isComplete: true,
  });
  expect([RetryChain.keyOf(run), run.isRetry]).toEqual(['969479553499872', false]);
  const sameRun = Run.of({ runId: 969_479_553_499_872 });
  expect(only([run, sameRun]).latest).toBe(run);
});

it('two-workspaces.ndjson: two runs with one id, two chains, and the failed one is not lost', () => {
  const runs = textOf('two-workspaces.ndjson')
    .trim()
    .split('\n')
    .map((line) => Run.fromJson(line));
  const chains = RetryChain.group(runs);
  expect([...chains].map(([key, { outcome }]) => [key, outcome])).toEqual([
    ['11/7', 'failed'],
    ['22/7', 'success'],
  ]);
});

describe('more of the same kind', () => {
  const ended = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };

  it('the server counted 44,965 ms of a run that does not state its setup', () => {
    const run = Run.fromDict({ state: ended, execution_duration: 41_000, run_duration: 44_965 });
    expect(run.duration()?.milliseconds).toBe(44_965);
  });

  it('a run that does not state its end ended with the last of its tasks', () => {
    const task = (task_key: string, end_time: number) => ({ task_key, state: ended, end_time });
    const run = Run.fromDict({ state: ended, tasks: [task('a', 7_000), task('b', 5_000)] });
    expect(run.endedAt).toEqual(new Date(7_000));
    expect(run.durations().wall).toBeUndefined();
  });
});
