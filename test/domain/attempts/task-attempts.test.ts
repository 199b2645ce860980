import { Run, type ModelProperties, type RunTask } from '../../../src';
import { corpusRun, corpusRuns } from '../../helpers/corpus-runs';
import { ended as end } from '../../helpers/run-states';

const numbers = (tasks: readonly RunTask[]): readonly unknown[] =>
  tasks.map(({ taskKey, attemptNumber, runId }) => [taskKey, attemptNumber ?? runId]);

const run = Run.of({
  tasks: [
    { taskKey: 'load', attemptNumber: 2, ...end('SUCCESS') },
    { taskKey: 'check', attemptNumber: 0, ...end('FAILED') },
    { taskKey: 'load', attemptNumber: 0, ...end('FAILED') },
    { taskKey: 'load', attemptNumber: 1, ...end('TIMEDOUT') },
    { taskKey: 'clean', attemptNumber: 0, ...end('UPSTREAM_FAILED') },
    { taskKey: 'clean', attemptNumber: 1, ...end('SUCCESS') },
    { taskKey: 'report', attemptNumber: 0, ...end('CANCELED') },
    { taskKey: 'check', attemptNumber: 1, ...end('TIMEDOUT') },
  ],
});

it('puts the attempts at a task in order', () => {
  expect(numbers(run.attemptsOf('load'))).toEqual([
    ['load', 0],
    ['load', 1],
    ['load', 2],
  ]);
  expect(run.attemptsOf('nowhere')).toEqual([]);
  expect(Run.of({}).attemptsOf('load')).toEqual([]);
  expect(Run.of({}).attemptsOf(undefined)).toEqual([]);
});

it('picks the latest attempts before it asks whether they failed', () => {
  expect(numbers(run.latestTasks())).toEqual([
    ['load', 2],
    ['check', 1],
    ['clean', 1],
    ['report', 0],
  ]);
  expect(numbers(run.failedTasks())).toEqual([['check', 1]]);
  expect(numbers(run.recoveredTasks())).toEqual([['load', 2]]);
});

it('counts a task as recovered that succeeded in part', () => {
  const tasks = [
    { taskKey: 'a', attemptNumber: 0, ...end('FAILED') },
    { taskKey: 'a', attemptNumber: 1, ...end('SUCCESS_WITH_FAILURES') },
  ];
  expect(numbers(Run.of({ tasks }).recoveredTasks())).toEqual([['a', 1]]);
});

it('has none in a run without tasks', () => {
  const empty = Run.of({});
  expect([empty.latestTasks(), empty.failedTasks(), empty.recoveredTasks()]).toEqual([[], [], []]);
});

it.each([
  [
    'by start where the numbers are equal',
    [
      { runId: 1, startTime: 2 },
      { runId: 2, startTime: 1 },
    ],
    [2, 1],
  ],
  [
    'one without a number is the first',
    [
      { runId: 1, attemptNumber: 1, startTime: 1 },
      { runId: 2, startTime: 5 },
    ],
    [2, 1],
  ],
  ['one that has not started goes last', [{ runId: 1 }, { runId: 2, startTime: 1 }], [2, 1]],
  ['by run id in the end', [{ runId: 2 }, { runId: 1 }], [1, 2]],
])('orders attempts: %s', (_name, properties, expected) => {
  const tasks = properties.map((each) => ({ taskKey: 'a', ...each }));
  expect(
    Run.of({ tasks })
      .attemptsOf('a')
      .map(({ runId }) => runId),
  ).toEqual(expected);
});

it.each([
  ['without a history', undefined, undefined],
  ['with the original alone', [{ type: 'ORIGINAL', id: 1, startTime: 1 }], undefined],
  [
    'with repairs in order',
    [{ type: 'ORIGINAL' }, { type: 'REPAIR', id: 4 }, { type: 'REPAIR', id: 5 }],
    5,
  ],
  [
    'with repairs in no order',
    [
      { type: 'REPAIR', id: 5, startTime: 9 },
      { type: 'REPAIR', id: 4, startTime: 8 },
    ],
    5,
  ],
  [
    'with repairs that started at once, of which the latter counts',
    [
      { type: 'REPAIR', id: 4, startTime: 8 },
      { type: 'REPAIR', id: 5, startTime: 8 },
    ],
    5,
  ],
  [
    'with a repair that has no id',
    [
      { type: 'REPAIR', id: 4, startTime: 8 },
      { type: 'REPAIR', startTime: 9 },
    ],
    4,
  ],
  [
    'with a repair that has not started',
    [
      { type: 'REPAIR', id: 4, startTime: 8 },
      { type: 'REPAIR', id: 5, startTime: 0 },
    ],
    5,
  ],
])('the latest repair of a run %s', (_name, repairHistory, expected) => {
  expect(Run.of({ repairHistory } as ModelProperties<Run>).latestRepairId).toBe(expected);
});

describe('captures', () => {
  it('run-azure-retry-in-progress.json: the failed task is being retried, so none has failed', () => {
    const retried = corpusRun('run-azure-retry-in-progress.json');
    expect(retried.tasks).toHaveLength(10);
    expect(retried.latestTasks()).toHaveLength(9);
    expect(
      retried.attemptsOf('tests_cluster_finance').map(({ runId, outcome }) => [runId, outcome]),
    ).toEqual([
      [127778129466681, 'failed'],
      [983493466142434, undefined],
    ]);
    expect([retried.failedTasks(), retried.recoveredTasks()]).toEqual([[], []]);
    expect([retried.isActive, retried.outcome]).toEqual([true, undefined]);
  });

  it('run-task-retried.json: attempts that were cut down to their numbers are one task', () => {
    const retried = corpusRun('run-task-retried.json');
    expect(retried.attemptsOf(undefined).map(({ attemptNumber }) => attemptNumber)).toEqual([0, 1]);
    expect(retried.latestTasks().map(({ attemptNumber }) => attemptNumber)).toEqual([1]);
  });

  it('run-six-tasks-unsorted.json: every task has one attempt', () => {
    const unsorted = corpusRun('run-six-tasks-unsorted.json');
    expect(unsorted.latestTasks()).toEqual(unsorted.tasks);
    expect([unsorted.outcome, unsorted.failedTasks()]).toEqual(['success', []]);
  });

  it('runs-list-repair-history.json: ids that came as text are repair ids too', () => {
    expect(corpusRuns('runs-list-repair-history.json')[0]!.latestRepairId).toBe(4002);
  });
});
