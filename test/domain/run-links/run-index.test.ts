import { linkRuns, Run } from '../../../src';
import { RunIndex } from '../../../src/domain/run-links/run-index';

const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };

/** A run with one run-job task, whose run id is ten times that of the run. */
function run(run_id: number, startedBy?: number, more: object = {}): Run {
  return Run.fromDict({
    run_id,
    ...FAILED,
    tasks: [{ task_key: `t${run_id}`, run_id: run_id * 10, ...FAILED }],
    trigger_info: startedBy === undefined ? undefined : { run_id: startedBy },
    ...more,
  });
}
const [parent, child] = [run(1), run(2, 10)];
const task = parent.tasks![0]!;

it('has each run once, put together from its pages', () => {
  const pages = [
    Run.fromDict({ run_id: 1, tasks: [{ task_key: 'a', run_id: 10 }], next_page_token: 'b' }),
    Run.fromDict({ run_id: 1, tasks: [{ task_key: 'b', run_id: 11 }] }),
  ];
  const { runs } = linkRuns([...pages, child, child]);
  const keysOf = ({ tasks }: Run): unknown => tasks?.map(({ taskKey }) => taskKey).sort();
  expect(runs.map((each) => [each.runId, keysOf(each)])).toEqual([
    [1, ['a', 'b']],
    [2, ['t2']],
  ]);
});

describe('the children of a task', () => {
  it('are found from any document of its run, and from a run that is not among these', () => {
    const earlier = run(1, undefined, { state: { life_cycle_state: 'RUNNING' } });
    expect(linkRuns([parent, child]).childrenOf(earlier, task)).toEqual([child]);
    expect(linkRuns([child]).childrenOf(parent, task)).toEqual([child]);
  });

  it('are those of one run alone if two runs have a task run of the same id', () => {
    const double = run(3, undefined, { tasks: [{ task_key: 't1', run_id: 10, ...FAILED }] });
    const links = linkRuns([parent, double, child]);
    const owners = [parent, double].filter(
      (each) => links.childrenOf(each, each.tasks![0]!).length > 0,
    );
    expect(owners).toEqual([links.parentOf(child)]);
  });
});

it('follows failures 10 runs deep and no further', () => {
  const runs = Array.from({ length: 13 }, (_, n) => run(n + 1, n === 0 ? undefined : n * 10));
  const [failure, ...others] = linkRuns(runs).rootFailures(runs[0]!);
  expect(others).toEqual([]);
  expect([failure?.run.runId, failure?.task?.taskKey]).toEqual([11, 't11']);
  expect(failure?.path.map(({ taskKey }) => taskKey)).toEqual(
    Array.from({ length: 10 }, (_, n) => `t${n + 1}`),
  );
});

it('takes a run that is not among these for the one attempt at its work', () => {
  const retry = run(4, undefined, { original_attempt_run_id: 1, attempt_number: 1 });
  const index = new RunIndex([retry, parent]);
  expect(index.chainOf(retry)).toEqual([parent, retry]);
  expect(index.chainOf(child)).toEqual([child]);
});

describe('the run of a for-each task', () => {
  const loopTask = { task_key: 'loop', for_each_task: { inputs: '[1]', task: { task_key: 'i' } } };
  const iterations = [{ task_key: 'i', run_id: 81 }];

  it('is the one with its id, and that run itself, even where its document gives the task no id', () => {
    const outer = Run.fromDict({ run_id: 1, tasks: [{ ...loopTask, run_id: 8 }] });
    const loop = Run.fromDict({ run_id: 8, tasks: [loopTask], iterations });
    const index = new RunIndex([outer, loop]);
    expect(index.loopOf(outer, outer.tasks![0]!)).toBe(loop);
    expect(index.loopOf(loop, loop.tasks![0]!)).toBe(loop);
  });

  it('is none for a task of another kind or without an id', () => {
    const outer = Run.fromDict({ run_id: 1, tasks: [{ task_key: 'a', run_id: 8 }, loopTask] });
    const index = new RunIndex([outer, Run.fromDict({ run_id: 8, iterations })]);
    expect(outer.tasks!.map((each) => index.loopOf(outer, each))).toStrictEqual([
      undefined,
      undefined,
    ]);
  });
});
