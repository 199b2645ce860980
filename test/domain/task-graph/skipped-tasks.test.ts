import { Run, type RunTask, type TaskGraph } from '../../../src';

type Wire = Record<string, unknown>;

/** A task, how it ended, and what it depends on. */
const task = (task_key: string, result_state: string, ...depends_on: readonly string[]): Wire => ({
  task_key,
  state: { life_cycle_state: 'TERMINATED', result_state },
  depends_on: depends_on.map((key) => ({ task_key: key })),
});
const graphOf = (...tasks: readonly Wire[]): TaskGraph => Run.fromDict({ tasks }).taskGraph();
const keys = (tasks: readonly RunTask[]): readonly string[] => tasks.map(({ taskKey }) => taskKey);

/** By the key of each task that was left out, the keys of those that it was left out for. */
const causesIn = (graph: TaskGraph, most = 10): unknown =>
  Object.fromEntries(
    [...graph.causesOfSkipped(most)].map(([left, causes]) => [left.taskKey, keys(causes)]),
  );

describe('some of the tasks that were left out because of one', () => {
  const graph = graphOf(
    task('load', 'FAILED'),
    task('report', 'UPSTREAM_FAILED', 'check'),
    task('check', 'UPSTREAM_FAILED', 'load'),
    task('archive', 'UPSTREAM_FAILED', 'report'),
  );

  it.each([
    [1, ['check']],
    [2, ['check', 'report']],
    [3, ['check', 'report', 'archive']],
    [4, ['check', 'report', 'archive']],
  ])('the nearest %s', (most, expected) => {
    expect(keys(graph.nearestSkippedBecauseOf('load', most))).toEqual(expected);
  });

  it('are none of a task that the run does not have', () => {
    expect(graph.nearestSkippedBecauseOf('x', 4)).toEqual([]);
  });
});

describe('what a task was left out for', () => {
  it('is the failure before it, near or far, never one that was left out itself', () => {
    const graph = graphOf(
      task('load', 'FAILED'),
      task('check', 'UPSTREAM_FAILED', 'load'),
      task('report', 'UPSTREAM_FAILED', 'check'),
    );
    expect(causesIn(graph)).toEqual({ check: ['load'], report: ['load'] });
  });

  it('is a task that timed out or was canceled, too', () => {
    const graph = graphOf(
      task('slow', 'TIMEDOUT'),
      task('stopped', 'CANCELED'),
      task('after_slow', 'UPSTREAM_FAILED', 'slow'),
      task('after_stopped', 'UPSTREAM_CANCELED', 'stopped'),
    );
    expect(causesIn(graph)).toEqual({ after_slow: ['slow'], after_stopped: ['stopped'] });
  });

  it('is none that succeeded, was excluded or is disabled', () => {
    const graph = graphOf(
      task('done', 'SUCCESS'),
      task('partly', 'SUCCESS_WITH_FAILURES'),
      task('other', 'EXCLUDED'),
      task('off', 'DISABLED'),
      task('load', 'FAILED'),
      task('report', 'UPSTREAM_FAILED', 'done', 'partly', 'other', 'off', 'load'),
    );
    expect(causesIn(graph)).toEqual({ report: ['load'] });
  });

  it('is not asked of a task that ran, was excluded or is disabled', () => {
    const graph = graphOf(
      task('load', 'FAILED'),
      task('clean', 'SUCCESS', 'load'),
      task('alert', 'FAILED', 'load'),
      task('other', 'EXCLUDED', 'load'),
      task('off', 'DISABLED', 'load'),
    );
    expect(causesIn(graph)).toEqual({});
  });

  it('is not known of a task that was left out although it depends on none', () => {
    expect(causesIn(graphOf(task('a', 'UPSTREAM_FAILED')))).toEqual({ a: [] });
  });

  it('is named once if two ways lead to it', () => {
    const graph = graphOf(
      task('a', 'FAILED'),
      task('b', 'UPSTREAM_FAILED', 'a'),
      task('c', 'UPSTREAM_FAILED', 'a'),
      task('d', 'UPSTREAM_FAILED', 'b', 'c', 'a'),
    );
    expect(causesIn(graph)).toMatchObject({ d: ['a'] });
  });

  const several = graphOf(
    task('before', 'SUCCESS'),
    task('one', 'FAILED', 'before'),
    task('three', 'FAILED', 'two'),
    task('two', 'FAILED', 'one'),
    task('report', 'UPSTREAM_FAILED', 'one', 'three', 'two'),
    task('archive', 'UPSTREAM_FAILED', 'report'),
  );

  it('are several in the order in which the tasks run', () => {
    const all = ['one', 'two', 'three'];
    expect(causesIn(several)).toEqual({ report: all, archive: all });
  });

  it('are the first of many', () => {
    expect(causesIn(several, 2)).toEqual({ report: ['one', 'two'], archive: ['one', 'two'] });
  });
});
