import { ModelUsageError, Run, RunHistory, type ModelProperties } from '../../../src';
import { ended, inState } from '../../helpers/run-states';

const MINUTE = 60_000;
const START = 1_700_000_000_000;

type Wire = Record<string, unknown>;

/** A run that began so many hours after the first, and took so many minutes. */
function run(id: number, minutes: number, properties: ModelProperties<Run> = {}): Run {
  return Run.of({
    jobId: 7,
    runId: id,
    startTime: START + id * 60 * MINUTE,
    runDuration: minutes * MINUTE,
    ...ended('SUCCESS'),
    ...properties,
  });
}

const ids = (history: RunHistory): unknown => [...history].map((entry) => entry.run.runId);
const only = (wires: readonly Wire[]): RunHistory =>
  RunHistory.of(wires.map((wire) => Run.fromDict(wire)));

describe('outcomes and rates', () => {
  const platform = Run.fromDict({
    job_id: 7,
    run_id: 5,
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'CANCELED', type: 'CLOUD_FAILURE' },
    },
  });
  const person = Run.fromDict({
    job_id: 7,
    run_id: 6,
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'USER_CANCELED', type: 'SUCCESS' },
    },
  });
  const history = RunHistory.of([
    run(1, 1),
    run(2, 1),
    run(3, 1, ended('SUCCESS_WITH_FAILURES')),
    run(4, 1, ended('FAILED')),
    platform,
    person,
    run(7, 1, ended('TIMEDOUT')),
    run(8, 1, inState('RUNNING')),
    run(9, 1, inState('SKIPPED')),
    Run.of({ jobId: 7, runId: 10 }),
    run(11, 1),
  ]);

  it('counts each run once', () => {
    expect(history.outcomes).toEqual({
      total: 11,
      success: 3,
      partial: 1,
      failed: 1,
      timedOut: 1,
      canceledByPlatform: 1,
      canceled: 1,
      skipped: 1,
      active: 1,
      unknown: 1,
    });
  });

  it('divides by those that succeeded or failed', () => {
    expect([history.successRate, history.doneRate]).toEqual([3 / 7, 4 / 7]);
  });

  it.each([
    ['no run', []],
    ['active runs', [run(1, 1, inState('RUNNING')), run(2, 1, inState('QUEUED'))]],
    ['a skipped run', [run(1, 1, inState('SKIPPED'))]],
    ['a run that a person canceled', [person]],
    ['a run without a state', [Run.of({ jobId: 7, runId: 10 })]],
  ])('has no rate of %s', (_name, runs) => {
    const { successRate, doneRate } = RunHistory.of(runs);
    expect([successRate, doneRate]).toEqual([undefined, undefined]);
  });

  it('has a rate of 0 if all failed', () => {
    const { successRate, doneRate } = RunHistory.of([run(1, 1, ended('FAILED'))]);
    expect([successRate, doneRate]).toEqual([0, 0]);
  });
});

describe('a history without runs', () => {
  const empty = RunHistory.of([]);

  it('says that nothing is known', () => {
    expect([empty.key, empty.jobId, empty.latest, empty.compareLatest()]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([[...empty], [...empty.tasks], empty.flakyTasks(), empty.taskRuns]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(empty.durations()).toEqual({ count: 0, unknown: 0 });
    expect(empty.timeLostToRetries).toEqual({ milliseconds: 0, basis: 'mixed', isComplete: true });
  });
});

describe('durations', () => {
  it.each<[string, readonly number[], readonly (number | undefined)[]]>([
    ['one', [5], [5, 5, 5, 5]],
    ['two', [2, 1], [1, 1, 2, 2]],
    ['three', [9, 1, 4], [1, 4, 9, 9]],
    ['four', [4, 3, 2, 1], [1, 2, 4, 4]],
    ['19', [...Array(19).keys()].map((number) => number + 1), [1, 10, 19, 19]],
    ['20', [...Array(20).keys()].map((number) => 20 - number), [1, 10, 19, 20]],
    ['21', [...Array(21).keys()].map((number) => number + 1), [1, 11, 20, 21]],
    ['100', [...Array(100).keys()].map((number) => number + 1), [1, 50, 95, 100]],
  ])('takes the nearest rank of %s', (_name, minutes, expected) => {
    const history = RunHistory.of(minutes.map((each, index) => run(index + 1, each)));
    const { count, unknown, shortest, p50, p95, longest } = history.durations();
    expect([count, unknown]).toEqual([minutes.length, 0]);
    expect([shortest, p50, p95, longest].map((each) => (each?.milliseconds ?? 0) / MINUTE)).toEqual(
      expected,
    );
  });

  const history = RunHistory.of([
    run(1, 3),
    run(2, 5, ended('SUCCESS_WITH_FAILURES')),
    run(3, 100, ended('TIMEDOUT')),
    run(4, 1, ended('FAILED')),
    run(5, 200, inState('RUNNING')),
    run(6, 0),
    Run.of({ jobId: 7, runId: 7, startTime: START, endTime: START + MINUTE, ...ended('SUCCESS') }),
  ]);

  it('counts what did its work, and says how many are not known', () => {
    const [three, five] = [3, 5].map((minutes) => ({
      milliseconds: minutes * MINUTE,
      basis: 'run_duration',
      isComplete: true,
    }));
    expect(history.durations()).toEqual({
      count: 2,
      // Without a total and tasks, the time from start to end may hold the wait for a repair.
      unknown: 2,
      shortest: three,
      p50: three,
      p95: five,
      longest: five,
    });
  });

  it('counts the outcomes that are asked for', () => {
    expect(history.durations(['timed-out', 'failed']).longest?.milliseconds).toBe(100 * MINUTE);
    expect(history.durations(['canceled'])).toEqual({ count: 0, unknown: 0 });
  });

  it('does not depend on the order of runs that took as long, known in different ways', () => {
    const five = { setupDuration: 0, executionDuration: 5 * MINUTE, cleanupDuration: 0 };
    const both = [run(1, 5), run(2, 9, five)];
    const bases = [both, [...both].reverse()].map((runs) => {
      const { p50, p95 } = RunHistory.of(runs).durations();
      return [p50?.basis, p95?.basis];
    });
    expect(bases[0]).toEqual(['phases', 'run_duration']);
    expect(bases[1]).toEqual(bases[0]);
  });

  it('adds the attempts of a retried run up', () => {
    const retry = { originalAttemptRunId: 1 };
    const all = [
      run(1, 2, { ...ended('FAILED'), ...retry }),
      run(2, 3, { ...retry, attemptNumber: 1 }),
    ];
    const whole = RunHistory.of(all);
    expect([whole.entries.length, whole.successRate, whole.recovered]).toEqual([1, 1, 1]);
    expect(whole.durations().p50?.milliseconds).toBe(5 * MINUTE);
    // The first attempt is missing.
    const part = RunHistory.of(all.slice(1));
    expect(part.durations()).toEqual({ count: 0, unknown: 1 });
    expect(part.latest?.duration).toEqual({
      milliseconds: 3 * MINUTE,
      basis: 'run_duration',
      isComplete: false,
    });
  });
});

describe('which runs are of a job', () => {
  const inWorkspace = (workspace: number, id: number): Run =>
    Run.of({
      runId: id,
      jobId: 7,
      runPageUrl: `https://adb.example.com/?o=${workspace}#job/7/run/${id}`,
      ...ended(workspace === 1 ? 'FAILED' : 'SUCCESS'),
    });

  it('keeps workspaces and jobs apart', () => {
    const histories = RunHistory.group([
      inWorkspace(1, 5),
      inWorkspace(2, 5),
      inWorkspace(2, 6),
      Run.of({ jobId: 8, runId: 1 }),
    ]);
    expect([...histories].map(([key, { entries }]) => [key, entries.length])).toEqual([
      ['1/7', 1],
      ['2/7', 2],
      ['8', 1],
    ]);
    expect([...histories.values()].map((each) => [each.key, each.jobId, each.successRate])).toEqual(
      [
        ['1/7', 7, 0],
        ['2/7', 7, 1],
        ['8', 8, undefined],
      ],
    );
    expect(RunHistory.keyOf(inWorkspace(2, 6))).toBe('2/7');
  });

  it('refuses runs of several jobs where one is asked for, and names them', () => {
    const jobs = (count: number): Run[] =>
      [...Array(count).keys()].map((index) => Run.of({ jobId: index + 1, runId: index + 1 }));
    expect(() => RunHistory.of(jobs(2))).toThrow(
      new ModelUsageError(
        'RunHistory.of takes the runs of one job, but was given those of 2 jobs (1, 2); ' +
          'RunHistory.group(runs) gives a history for each',
      ),
    );
    expect(() => RunHistory.of(jobs(5))).toThrow('5 jobs (1, 2, 3, 4, 5);');
    expect(() => RunHistory.of(jobs(6))).toThrow('6 jobs (1, 2, 3, 4, 5, …)');
  });

  it('keeps runs that state no job in a history that says so', () => {
    const history = RunHistory.of([Run.of({ runId: 1 }), Run.of({ runId: 2 })]);
    expect([history.key, history.jobId, history.entries.length]).toEqual(['unknown', undefined, 2]);
    expect(RunHistory.keyOf(Run.of({ runId: 1 }))).toBe('unknown');
  });

  it('counts a retry that states no job to the job of its chain, if that is one', () => {
    const retry = Run.of({ runId: 2, originalAttemptRunId: 1, attemptNumber: 1 });
    expect(ids(RunHistory.of([retry, Run.of({ runId: 1, jobId: 7 })]))).toEqual([2]);
    const other = Run.of({ runId: 3, originalAttemptRunId: 1, attemptNumber: 2, jobId: 8 });
    const histories = RunHistory.group([retry, Run.of({ runId: 1, jobId: 7 }), other]);
    expect([...histories].map(([key, history]) => [key, ids(history)])).toEqual([
      ['unknown', [2]],
      ['7', [1]],
      ['8', [3]],
    ]);
  });

  it('knows a job id that a number cannot hold, and one that came as text', () => {
    const wire = [
      { run_id: 1, job_id: 2n ** 60n },
      { run_id: 2, job_id: String(2n ** 60n) },
    ];
    const runs = wire.map((each) => Run.fromDict(each, { mode: 'lenient' }));
    const history = RunHistory.of(runs);
    expect([history.key, history.jobId, history.entries.length]).toEqual([
      String(2n ** 60n),
      2n ** 60n,
      2,
    ]);
  });

  it('does not count the run of a task', () => {
    const history = only([
      { job_id: 7, run_id: 1, job_run_id: 1, state: { life_cycle_state: 'RUNNING' } },
      { job_id: 7, run_id: 11, original_attempt_run_id: 11, job_run_id: 1 },
      // A retry whose job run is the first attempt would still be a run.
      { job_id: 7, run_id: 2, original_attempt_run_id: 1, job_run_id: 1, attempt_number: 1 },
    ]);
    expect(ids(history)).toEqual([2]);
    expect(history.taskRuns.map(({ runId }) => runId)).toEqual([11]);
  });
});

describe('the order of runs', () => {
  it('is by the first start; what never started goes first, what waits last', () => {
    const history = RunHistory.of([
      Run.of({ jobId: 7, runId: 1, ...inState('QUEUED') }),
      run(5, 1),
      run(3, 1, { originalAttemptRunId: 3, ...ended('FAILED') }),
      run(9, 1, { originalAttemptRunId: 3, attemptNumber: 1 }),
      Run.of({ jobId: 7, runId: 8, ...inState('SKIPPED') }),
      run(4, 1),
    ]);
    expect(ids(history)).toEqual([8, 9, 4, 5, 1]);
    expect(history.entries.map(({ startedAt }) => startedAt?.getTime())).toEqual(
      [undefined, 3, 4, 5, undefined].map((hour) => hour && START + hour * 60 * MINUTE),
    );
    expect(history.latest?.run.runId).toBe(1);
  });

  it('takes a run that waits for its retry as one that waits', () => {
    const link = { jobId: 7, originalAttemptRunId: 1 };
    const history = RunHistory.of([
      run(5, 1),
      Run.of({ ...link, runId: 1, ...inState('INTERNAL_ERROR') }),
      Run.of({ ...link, runId: 2, attemptNumber: 1, ...inState('PENDING') }),
    ]);
    expect(ids(history)).toEqual([5, 2]);
  });

  it('takes the first attempt that has started, if the one before it never did', () => {
    const link = { jobId: 7, originalAttemptRunId: 1 };
    const [entry] = RunHistory.of([
      Run.of({ ...link, runId: 1, ...inState('INTERNAL_ERROR') }),
      run(2, 1, { ...link, attemptNumber: 1 }),
    ]);
    expect(entry!.startedAt?.getTime()).toBe(START + 2 * 60 * MINUTE);
  });

  it('is by the content of runs without an id that started at once', () => {
    const runs = ['b', 'a'].map((runName) => Run.of({ jobId: 7, runName, startTime: START }));
    const names = (list: readonly Run[]): unknown =>
      RunHistory.of(list).entries.map((entry) => entry.run.runName);
    expect(names(runs)).toEqual(['a', 'b']);
    expect(names(runs.reverse())).toEqual(['a', 'b']);
  });

  it('is by run id if the starts are equal, in whatever order runs come', () => {
    const runs = [3, 1, 2].map((id) => run(id, 1, { startTime: START }));
    expect(ids(RunHistory.of(runs))).toEqual([1, 2, 3]);
    expect(ids(RunHistory.of(runs.reverse()))).toEqual([1, 2, 3]);
  });
});

it('collects runs that arrive over time, and leaves them as they were', async () => {
  async function* arriving(): AsyncGenerator<Run> {
    await Promise.resolve();
    yield* [run(1, 1), run(2, 2), run(1, 1)].map((each) => Object.freeze(each));
  }
  const history = (await RunHistory.collect(arriving())).get('7')!;
  expect(history.entries).toHaveLength(2);
  expect(history.durations().longest?.milliseconds).toBe(2 * MINUTE);
  expect(history.documents.map((each) => each.toDict())).toEqual([
    run(1, 1).toDict(),
    run(2, 2).toDict(),
  ]);
});
