import { plainToInstance } from 'class-transformer';
import {
  Run,
  RunStatusState,
  type ModelProperties,
  type RunTask,
  type TaskGraph,
} from '../../../src';
import { corpusRun } from '../../helpers/corpus-runs';
import { ended, inState } from '../../helpers/run-states';

const SECOND = 1_000;

/** A task that took so many seconds and depends on others. */
function task(
  taskKey: string,
  dependsOn: readonly string[],
  seconds: number | undefined,
  result: Parameters<typeof ended>[0] = 'SUCCESS',
): ModelProperties<RunTask> {
  return {
    taskKey,
    dependsOn: dependsOn.map((key) => ({ taskKey: key })),
    ...(seconds !== undefined && {
      setupDuration: 0,
      executionDuration: seconds * SECOND,
      cleanupDuration: 0,
    }),
    ...ended(result),
  };
}
const graphOf = (...tasks: readonly ModelProperties<RunTask>[]): TaskGraph =>
  Run.of({ tasks }).taskGraph();
const keys = (tasks: readonly RunTask[]): readonly string[] => tasks.map(({ taskKey }) => taskKey);

describe('a graph of five tasks given in no order', () => {
  const graph = graphOf(
    task('report', ['load', 'check'], 5),
    task('load', ['fetch'], 20),
    task('check', ['fetch'], 10),
    task('fetch', [], 30),
    task('alone', [], 12),
  );

  it('has levels and an order', () => {
    expect(graph.levels.map(keys)).toEqual([['alone', 'fetch'], ['check', 'load'], ['report']]);
    expect(keys(graph.order)).toEqual(['alone', 'fetch', 'check', 'load', 'report']);
    expect(graph.problems).toEqual([]);
  });

  it('has a critical path with the time on it', () => {
    const { tasks, milliseconds, isComplete } = graph.criticalPath();
    expect([keys(tasks), milliseconds, isComplete]).toEqual([
      ['fetch', 'load', 'report'],
      55 * SECOND,
      true,
    ]);
  });

  it.each([
    ['fetch', 0],
    ['load', 0],
    ['report', 0],
    ['check', 10],
    ['alone', 43],
  ])('%s has %s s of slack', (key, seconds) => {
    expect(graph.slack(key)).toBe(seconds * SECOND);
  });

  it('gives tasks and their neighbours by key', () => {
    expect(graph.task('load')?.taskKey).toBe('load');
    expect(keys(graph.dependenciesOf('report'))).toEqual(['load', 'check']);
    expect(keys(graph.dependentsOf('fetch'))).toEqual(['check', 'load']);
    expect([
      graph.task('x'),
      graph.slack('x'),
      graph.dependenciesOf('x'),
      graph.dependentsOf('x'),
    ]).toEqual([undefined, undefined, [], []]);
    expect(graph.skippedBecauseOf('x')).toEqual([]);
  });
});

it('a run without tasks has an empty graph', () => {
  const graph = Run.of({}).taskGraph();
  expect([graph.order, graph.levels, graph.problems, graph.rootFailures()]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(graph.criticalPath()).toEqual({
    tasks: [],
    milliseconds: 0,
    basis: 'phases',
    isComplete: true,
  });
});

it('is over the latest attempts', () => {
  const retried = graphOf(
    { ...task('a', [], 10, 'FAILED'), attemptNumber: 0 },
    { ...task('a', [], 20), attemptNumber: 1 },
  );
  expect([
    retried.tasks.length,
    retried.criticalPath().milliseconds,
    retried.rootFailures(),
  ]).toEqual([1, 20 * SECOND, []]);
});

it('orders tasks of a level by start, those that have not started last', () => {
  const starts = { c: 1, a: 2, b: 0 };
  const tasks = Object.entries(starts).map(([key, startTime]) => ({
    ...task(key, [], 1),
    startTime,
  }));
  expect(keys(graphOf(...tasks).order)).toEqual(['c', 'a', 'b']);
});

it('orders tasks of each level so, however it was reached', () => {
  const graph = graphOf(
    task('d', ['a'], 1),
    task('c', ['b'], 1),
    task('b', [], 1),
    task('a', [], 1),
  );
  expect(graph.levels.map(keys)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

describe('time on the critical path', () => {
  it('counts active tasks up to the clock that was given', () => {
    const active = {
      taskKey: 'b',
      startTime: 5_000,
      ...inState('RUNNING'),
    };
    const graph = Run.of({ tasks: [task('a', [], 2), active] }).taskGraph(9_000);
    const { tasks, milliseconds, basis } = graph.criticalPath();
    expect([keys(tasks), milliseconds, basis]).toEqual([['b'], 4_000, 'elapsed']);
  });

  it('is not complete where a duration is not known, unless the task was skipped', () => {
    expect(graphOf(task('a', [], 2), task('b', ['a'], undefined)).criticalPath().isComplete).toBe(
      false,
    );
    expect(
      graphOf(task('a', [], 2), task('b', ['a'], undefined, 'EXCLUDED')).criticalPath().isComplete,
    ).toBe(true);
  });

  it('begins with a task that took no time', () => {
    const { tasks } = graphOf(task('a', [], 0), task('b', ['a'], 1)).criticalPath();
    expect(keys(tasks)).toEqual(['a', 'b']);
  });

  it('is that of the first of equal paths', () => {
    const { tasks } = graphOf(
      task('c', ['b', 'a'], 1),
      task('b', [], 1),
      task('a', [], 1),
    ).criticalPath();
    expect(keys(tasks)).toEqual(['b', 'c']);
  });
});

describe('problems are reported and left out', () => {
  it('a key that does not exist, named once', () => {
    const graph = graphOf(task('a', ['gone', 'gone'], 1), task('b', ['a'], 1));
    expect(graph.problems).toEqual([{ kind: 'missing-task', taskKey: 'a', dependsOn: 'gone' }]);
    expect(keys(graph.order)).toEqual(['a', 'b']);
  });

  it('a dependency without a key', () => {
    const graph = graphOf({ taskKey: 'a', dependsOn: [{}] });
    expect(graph.problems).toEqual([{ kind: 'missing-task', taskKey: 'a', dependsOn: undefined }]);
  });

  it('none of a task that does not say what it depends on', () => {
    expect(Run.of({ tasks: [{ taskKey: 'a' }] }).taskGraph().problems).toEqual([]);
  });

  it('none of a task whose dependencies are null, which class-transformer leaves in', () => {
    const run = plainToInstance(Run, { tasks: [{ task_key: 'a', depends_on: null }] });
    expect(run.taskGraph().problems).toEqual([]);
  });

  it('a dependency without a key, where a task has none either', () => {
    const tasks = [{}, { task_key: 'b', depends_on: [{}] }];
    const graph = Run.fromDict({ tasks }, { mode: 'lenient' }).taskGraph();
    expect(graph.problems).toEqual([{ kind: 'missing-task', taskKey: 'b', dependsOn: undefined }]);
    expect(graph.dependenciesOf('b')).toEqual([]);
  });

  it('a circle whose keys are not met in the order of the alphabet', () => {
    const graph = graphOf(task('a', ['c'], 1), task('b', ['a'], 1), task('c', ['b'], 1));
    expect(graph.problems).toEqual([{ kind: 'cycle', taskKeys: ['a', 'b', 'c'] }]);
  });

  it('a task that depends on itself', () => {
    const graph = graphOf(task('a', ['a'], 3));
    expect(graph.problems).toEqual([{ kind: 'cycle', taskKeys: ['a'] }]);
    expect(graph.criticalPath().milliseconds).toBe(3 * SECOND);
  });

  it('two circles, with a task before, one between and one behind them', () => {
    const graph = graphOf(
      task('before', [], 1),
      task('b', ['c', 'before'], 1),
      task('c', ['a'], 1),
      task('a', ['b'], 1),
      task('between', ['a'], 1),
      task('y', ['x', 'between'], 1),
      task('x', ['y'], 1),
      task('behind', ['x'], 1),
    );
    expect(graph.problems).toEqual([
      { kind: 'cycle', taskKeys: ['a', 'b', 'c'] },
      { kind: 'cycle', taskKeys: ['x', 'y'] },
    ]);
    expect(keys(graph.order)).toHaveLength(8);
    expect(['b', 'y', 'a'].map((key) => keys(graph.dependenciesOf(key)))).toEqual([
      ['before'],
      ['between'],
      [],
    ]);
    expect(keys(graph.order).indexOf('between')).toBeGreaterThan(keys(graph.order).indexOf('a'));
    expect(keys(graph.order).indexOf('behind')).toBeGreaterThan(keys(graph.order).indexOf('x'));
  });

  it('does not overflow the stack on a chain of 20,000 tasks', () => {
    const tasks = Array.from({ length: 20_000 }, (_, n) =>
      task(`t${n}`, n === 0 ? [] : [`t${n - 1}`], 1),
    );
    const graph = new Run().taskGraph.call(Object.assign(new Run(), { tasks }));
    expect(graph.criticalPath().milliseconds).toBe(20_000 * SECOND);
  });
});

describe('root failures', () => {
  const graph = graphOf(
    task('fetch', [], 1),
    task('load', ['fetch'], 1, 'FAILED'),
    task('check', ['load'], undefined, 'UPSTREAM_FAILED'),
    task('report', ['check'], undefined, 'UPSTREAM_FAILED'),
    task('alert', ['report'], 1, 'FAILED'),
    task('notify', ['alert'], undefined, 'UPSTREAM_FAILED'),
    task('clean', ['load'], 1),
    task('archive', ['clean'], undefined, 'EXCLUDED'),
    task('off', ['load'], undefined, 'DISABLED'),
    task('slow', ['fetch'], 1, 'TIMEDOUT'),
    task('stopped', ['fetch'], 1, 'CANCELED'),
    task('unborn', ['stopped'], undefined, 'UPSTREAM_CANCELED'),
  );

  it('are the failed tasks, for they ran: alert would not have, had it not been told to', () => {
    expect(keys(graph.rootFailures())).toEqual(['load', 'slow', 'alert']);
  });

  it.each([
    ['load', ['check', 'report']],
    ['alert', ['notify']],
    ['stopped', ['unborn']],
    ['slow', []],
    ['clean', []],
  ])('because of %s were skipped %j', (key, skipped) => {
    expect(keys(graph.skippedBecauseOf(key))).toEqual(skipped);
  });

  it.each([
    ['the flag', { disabled: true, state: { lifeCycleState: 'SKIPPED' } }],
    ['the code', { status: { state: 'TERMINATED', terminationDetails: { code: 'DISABLED' } } }],
  ])('do not count a task that is disabled by %s', (_name, properties) => {
    const off = {
      taskKey: 'b',
      dependsOn: [{ taskKey: 'a' }],
      ...properties,
    } as ModelProperties<RunTask>;
    expect(graphOf(task('a', [], 1, 'FAILED'), off).skippedBecauseOf('a')).toEqual([]);
  });

  it.each([
    ['is still active', inState('RUNNING')],
    ['succeeded in part', ended('SUCCESS_WITH_FAILURES')],
    ['succeeded', ended('SUCCESS')],
  ])('nothing was skipped because of a task that %s', (_name, state) => {
    const first = { taskKey: 'a', ...state };
    expect(graphOf(first, task('b', ['a'], 0, 'UPSTREAM_FAILED')).skippedBecauseOf('a')).toEqual(
      [],
    );
  });

  it('count a skipped task that has a status without details', () => {
    const skipped = {
      ...task('b', ['a'], undefined, 'UPSTREAM_FAILED'),
      status: { state: RunStatusState.TERMINATED },
    };
    expect(keys(graphOf(task('a', [], 1, 'FAILED'), skipped).skippedBecauseOf('a'))).toEqual(['b']);
  });

  it('count a task once that is reached on two ways', () => {
    const diamond = graphOf(
      task('a', [], 1, 'FAILED'),
      task('b', ['a'], undefined, 'UPSTREAM_FAILED'),
      task('c', ['a'], undefined, 'UPSTREAM_FAILED'),
      task('d', ['b', 'c'], undefined, 'UPSTREAM_FAILED'),
    );
    expect(keys(diamond.skippedBecauseOf('a'))).toEqual(['b', 'c', 'd']);
  });
});

describe('captures', () => {
  it('run-azure-three-tasks.json: a, then b beside c', () => {
    const graph = corpusRun('run-azure-three-tasks.json').taskGraph();
    expect(graph.levels.map(keys)).toEqual([['pipeline_a'], ['pipeline_b', 'pipeline_c']]);
    const { tasks, milliseconds } = graph.criticalPath();
    expect([keys(tasks), milliseconds]).toEqual([['pipeline_a', 'pipeline_b'], 192_000 + 52_000]);
    expect(graph.slack('pipeline_c')).toBe(26_000);
  });

  it('run-six-tasks-unsorted.json: no dependencies are known, so the longest task is the path', () => {
    const graph = corpusRun('run-six-tasks-unsorted.json').taskGraph();
    expect(keys(graph.order)).toEqual([
      'wait_for_cdc',
      'seed_gtm_events',
      'run_silver_pipeline',
      'cdc_to_current',
      'key_normalize',
      'idp_product_specs',
    ]);
    const { tasks, milliseconds } = graph.criticalPath();
    expect([keys(tasks), milliseconds]).toEqual([['idp_product_specs'], 128_099]);
    expect(graph.slack('wait_for_cdc')).toBe(128_099 - 54_390);
  });

  it('run-azure-retry-in-progress.json: the retry that runs is the longest', () => {
    // The retry started at 1772726316416; job3 took 591 + 1919 s.
    const graph = corpusRun('run-azure-retry-in-progress.json').taskGraph(1_772_734_000_000);
    const { tasks, milliseconds } = graph.criticalPath();
    expect([tasks.map(({ runId }) => runId), milliseconds]).toEqual([[983493466142434], 7_683_584]);
    expect(graph.slack('tests_cluster_job3')).toBe(7_683_584 - 2_510_000);
    expect(graph.rootFailures()).toEqual([]);
  });

  it('run-task-retried.json: one task of which nothing else is known', () => {
    const graph = corpusRun('run-task-retried.json').taskGraph();
    expect([graph.tasks.length, graph.criticalPath().isComplete]).toEqual([1, false]);
  });
});
