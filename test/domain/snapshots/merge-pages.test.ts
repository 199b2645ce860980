import { ModelUsageError, RepairHistoryItemType, Run, type ModelProperties } from '../../../src';
import { joinPages } from '../../../src/domain/snapshots/merge-pages';
import { ended, inState } from '../../helpers/run-states';

const { ORIGINAL, REPAIR } = RepairHistoryItemType;

const tasksFrom = (first: number, last: number): ModelProperties<Run>['tasks'] =>
  Array.from({ length: last - first + 1 }, (_, n) => ({
    taskKey: `t${first + n}`,
    runId: first + n,
  }));
const page = (properties: ModelProperties<Run>): Run => Run.of({ runId: 5, ...properties });

describe('a run of 250 tasks in three pages', () => {
  const pages = [
    page({ tasks: tasksFrom(1, 100), nextPageToken: 'b' }),
    page({ tasks: tasksFrom(101, 200), nextPageToken: 'c' }),
    page({ tasks: tasksFrom(201, 250) }),
  ];

  it('has all tasks in order, and is complete', () => {
    const { run, isComplete, nextPageToken } = Run.merge(pages);
    expect(run.tasks?.map(({ runId }) => runId)).toEqual(
      Array.from({ length: 250 }, (_, n) => n + 1),
    );
    expect([isComplete, nextPageToken, run.nextPageToken, run.hasMore]).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ]);
    expect(run.validate()).toEqual([]);
  });

  it('is not complete without the last page, and says where to go on', () => {
    const { run, isComplete, nextPageToken } = Run.merge(pages.slice(0, 2));
    expect([run.tasks?.length, isComplete, nextPageToken, run.nextPageToken]).toEqual([
      200,
      false,
      'c',
      'c',
    ]);
  });

  it('shares nothing with the pages', () => {
    const before = pages.map((each) => each.toJson());
    const { run } = Run.merge(pages);
    for (const task of run.tasks ?? []) task.taskKey = 'changed';
    expect(pages.map((each) => each.toJson())).toEqual(before);
  });

  it('takes a page that was fetched twice once', () => {
    expect(Run.merge([...pages, ...pages]).run.toJson()).toBe(Run.merge(pages).run.toJson());
  });
});

it('merges every list, each entry once', () => {
  const { run } = Run.merge([
    page({
      nextPageToken: 'b',
      jobClusters: [{ jobClusterKey: 'x' }, { jobClusterKey: 'y' }],
      iterations: [{ taskKey: 'i', runId: 1 }],
      jobParameters: [{ name: 'p', value: '1' }],
      repairHistory: [{ type: ORIGINAL }, { type: REPAIR, id: 1 }],
    }),
    page({
      jobClusters: [{ jobClusterKey: 'y' }, { jobClusterKey: 'z' }],
      iterations: [
        { taskKey: 'i', runId: 1 },
        { taskKey: 'i', runId: 2 },
      ],
      jobParameters: [{ name: 'p', value: '1' }, { name: 'q' }],
      repairHistory: [{ type: ORIGINAL }, { type: REPAIR, id: 1 }, { type: REPAIR, id: 2 }],
    }),
  ]);
  expect(run.jobClusters?.map((cluster) => cluster.jobClusterKey)).toEqual(['x', 'y', 'z']);
  expect(run.iterations?.map(({ runId }) => runId)).toEqual([1, 2]);
  expect(run.jobParameters?.map(({ name }) => name)).toEqual(['p', 'q']);
  expect(run.repairHistory?.map(({ id }) => id)).toEqual([undefined, 1, 2]);
  expect(run.tasks).toBeUndefined();
});

it('tells entries apart by their key, name or id, and takes a list that one page alone has', () => {
  const { run } = Run.merge([
    page({
      nextPageToken: 'b',
      iterations: [{ taskKey: 'i', runId: 1, ...inState('RUNNING') }],
      jobClusters: [{ jobClusterKey: 'x', newCluster: { sparkVersion: '1' } }],
      jobParameters: [{ name: 'p', value: '1' }],
      repairHistory: [{ type: REPAIR, id: 1 }],
    }),
    page({
      tasks: [{ taskKey: 'a', runId: 3 }],
      iterations: [{ taskKey: 'i', runId: 1, ...ended('SUCCESS') }],
      jobClusters: [{ jobClusterKey: 'x', newCluster: { sparkVersion: '2' } }],
      jobParameters: [{ name: 'p', value: '2' }],
      repairHistory: [{ type: REPAIR, id: 1, taskRunIds: [3] }],
    }),
  ]);
  expect(run.iterations?.map(({ outcome }) => outcome)).toEqual(['success']);
  expect(run.jobClusters?.map(({ newCluster }) => newCluster?.sparkVersion)).toEqual(['1']);
  expect(run.jobParameters?.map(({ value }) => value)).toEqual(['1']);
  expect(run.repairHistory).toHaveLength(1);
  expect(run.tasks).toHaveLength(1);
});

it('takes the fields and the tasks of the most advanced page, in the place of the first', () => {
  const running = inState('RUNNING');
  const { run } = Run.merge([
    page({
      ...ended('SUCCESS'),
      tasks: [
        { taskKey: 'a', runId: 1, ...running },
        { taskKey: 'b', runId: 2 },
      ],
    }),
    page({ ...running, tasks: [{ taskKey: 'a', runId: 1, ...ended('SUCCESS') }] }),
  ]);
  expect([run.outcome, run.tasks?.map(({ outcome }) => outcome)]).toEqual([
    'success',
    ['success', undefined],
  ]);
});

it.each([
  ['one page without a token', [page({})], true],
  ['an empty token, which is none', [page({ nextPageToken: '' })], true],
  ['an entry of a list of runs that was cut short', [page({ hasMore: true })], false],
  [
    'a first page and an entry of a list, which lists no tasks',
    [page({ tasks: tasksFrom(1, 2), hasMore: true }), page({})],
    false,
  ],
  ['that and the run itself', [page({ hasMore: true }), page({})], true],
  ['the same, the entry being ahead', [page({ hasMore: true, startTime: 5 }), page({})], true],
])('%s', (_name, pages, expected) => {
  const { run, isComplete } = Run.merge(pages);
  expect(isComplete).toBe(expected);
  expect(run.hasMore ?? false).toBe(!expected);
});

it.each([
  ['no page', [], /at least one page/],
  [
    'pages of two runs',
    [Run.of({ runId: 1 }), Run.of({ runId: 2 })],
    /run 1 and run 2; call it once for each run/,
  ],
  ['a page without and one with an id', [Run.of({}), Run.of({ runId: 1 })], /and run 1;/],
  ['a page with and one without an id', [Run.of({ runId: 1 }), Run.of({})], /run 1 and/],
])('refuses %s', (_name, pages, message) => {
  expect(() => Run.merge(pages)).toThrow(ModelUsageError);
  expect(() => Run.merge(pages)).toThrow(message);
});

it('refuses pages of two runs whose ids came as text, and puts those of one run together', () => {
  const [one, same, other] = ['12', 12, '13'].map(
    (run_id) => Run.fromDict({ run_id }, { mode: 'lenient' }) as Run,
  ) as [Run, Run, Run];
  expect(() => Run.merge([one, other])).toThrow(/run 12 and run 13;/);
  expect(Run.merge([one, same]).isComplete).toBe(true);
});

it('takes a run that came in one page as it is', () => {
  const only = page({ tasks: tasksFrom(1, 2), hasMore: true });
  const before = only.toJson();
  expect(joinPages([only])).toBe(only);
  expect(only.toJson()).toBe(before);
});

it('puts pages without any id together', () => {
  expect(Run.merge([Run.of({ runName: 'x' }), Run.of({ description: 'y' })]).isComplete).toBe(true);
});
