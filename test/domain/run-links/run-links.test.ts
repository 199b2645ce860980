import { linkRuns, Run, type LinkedFailure } from '../../../src';

const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const SUCCESS = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };

/** A run with one task, whose run id is ten times that of the run. */
function run(run_id: number, startedBy?: number, more: object = {}): Run {
  return Run.fromDict({
    run_id,
    state: FAILED,
    tasks: [{ task_key: `t${run_id}`, run_id: run_id * 10, state: FAILED }],
    trigger_info: startedBy === undefined ? undefined : { run_id: startedBy },
    ...more,
  });
}
const shown = (failures: readonly LinkedFailure[]): unknown =>
  failures.map(({ run: { runId }, task, path }) => [
    runId,
    task?.taskKey,
    path.map(({ taskKey }) => taskKey),
  ]);

const [parent, child, grandchild] = [run(1), run(2, 10), run(3, 20)];

it('puts children under their parents, in any order', () => {
  const links = linkRuns([grandchild, parent, child]);
  expect(links.childrenOf(parent, parent.tasks![0]!)).toEqual([child]);
  expect([links.parentOf(child), links.parentOf(grandchild)]).toEqual([parent, child]);
  expect(links.parentOf(parent)).toBeUndefined();
  expect([parent.parentTaskRunId, child.parentTaskRunId]).toEqual([undefined, 10]);
});

it('leads from the failure of a parent to that of the child, near and far', () => {
  expect(shown(linkRuns([parent, child, grandchild]).rootFailures(parent))).toEqual([
    [3, 't3', ['t1', 't2']],
  ]);
  expect(shown(linkRuns([parent]).rootFailures(parent))).toEqual([[1, 't1', []]]);
});

it('names the child itself if none of its tasks failed, and the task if the child succeeded', () => {
  const timedOut = run(2, 10, { tasks: undefined });
  expect(shown(linkRuns([parent, timedOut]).rootFailures(parent))).toEqual([
    [2, undefined, ['t1']],
  ]);
  const fine = run(2, 10, { state: SUCCESS, tasks: undefined });
  expect(shown(linkRuns([parent, fine]).rootFailures(parent))).toEqual([[1, 't1', []]]);
});

it('takes the latest attempt at a child that was retried', () => {
  const retry = run(4, 10, { original_attempt_run_id: 2, attempt_number: 1 });
  const links = linkRuns([retry, parent, child]);
  expect(shown(links.rootFailures(parent))).toEqual([[4, 't4', ['t1']]]);
  expect(links.childrenOf(parent, parent.tasks![0]!)).toEqual([child, retry]);
});

it('does not link runs of two workspaces', () => {
  const run_page_url = 'https://a.example.com/?o=1';
  const other = run(2, 10, { run_page_url });
  expect(shown(linkRuns([parent, other]).rootFailures(parent))).toEqual([[1, 't1', []]]);
  const itsParent = run(1, undefined, { run_page_url });
  const links = linkRuns([parent, other, itsParent]);
  expect([links.parentOf(other), links.childrenOf(itsParent, itsParent.tasks![0]!)]).toEqual([
    itsParent,
    [other],
  ]);
});

it('does not link what states no id, whether or not the workspace is known', () => {
  for (const run_page_url of [undefined, 'https://a.example.com/?o=1']) {
    const more = { run_page_url, tasks: [{ task_key: 'a', state: FAILED }] };
    const [one, two] = [run(1, undefined, more), run(2, undefined, { ...more, trigger_info: {} })];
    const links = linkRuns([one, two]);
    expect(links.childrenOf(one, one.tasks![0]!)).toEqual([]);
    expect([links.parentOf(one), links.parentOf(two)]).toEqual([undefined, undefined]);
  }
});

it('links runs whose ids came as text', () => {
  const read = (wire: object): Run => Run.fromDict(wire, { mode: 'lenient' }) as Run;
  const [one, two] = [
    read({ run_id: 1, tasks: [{ task_key: 'a', run_id: '10' }] }),
    read({ run_id: 2, trigger_info: { run_id: '10' } }),
  ];
  expect(linkRuns([one, two]).childrenOf(one, one.tasks![0]!)).toEqual([two]);
});

it('ends where links go in a circle', () => {
  const [one, two] = [run(1, 20), run(2, 10)];
  expect(shown(linkRuns([one, two]).rootFailures(one))).toEqual([[2, 't2', ['t1']]]);
});

it('has no failures of a run that succeeded', () => {
  expect(linkRuns([]).rootFailures(Run.fromDict({ run_id: 1, state: SUCCESS }))).toEqual([]);
});
