import fc from 'fast-check';
import { Run, RunHistory, type RunHistories } from '../../../src';
import { SEED, shareOf } from '../../helpers/seed';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 4 });
const time = fc.integer({ min: -1, max: 9 });
const state = fc.record({
  life_cycle_state: optional(fc.constantFrom('RUNNING', 'TERMINATED', 'SKIPPED', 'NEXT_YEAR')),
  result_state: optional(
    fc.constantFrom('SUCCESS', 'SUCCESS_WITH_FAILURES', 'FAILED', 'TIMEDOUT', 'CANCELED'),
  ),
});
const status = fc.record({
  state: fc.constantFrom('TERMINATED', 'RUNNING'),
  termination_details: optional(
    fc.record({
      code: fc.constantFrom('SUCCESS', 'CANCELED', 'USER_CANCELED', 'RUN_EXECUTION_ERROR'),
      type: fc.constantFrom('SUCCESS', 'CLIENT_ERROR', 'CLOUD_FAILURE'),
    }),
  ),
});
const task = fc.record({
  task_key: optional(fc.constantFrom('a', 'b')),
  run_id: optional(fc.integer({ min: 90, max: 95 })),
  attempt_number: optional(fc.integer({ min: 0, max: 3 })),
  start_time: optional(time),
  end_time: optional(time),
  execution_duration: optional(time),
  state: optional(state),
});
/** Documents that no server sends: few ids, so that runs are linked, repeated, cut into pages and contradict each other. */
const wire = fc.record({
  job_id: optional(fc.constantFrom<unknown>(1, 2, '1', 2n ** 60n)),
  run_id: optional(fc.constantFrom<unknown>(1, 2, 3, 4, 5, '5', 2n ** 60n)),
  job_run_id: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 2 }),
  original_attempt_run_id: optional(fc.integer({ min: 1, max: 5 })),
  attempt_number: optional(fc.integer({ min: 0, max: 3 })),
  run_page_url: fc.constantFrom(undefined, undefined, 'https://a.example.com/?o=8'),
  start_time: optional(time),
  end_time: optional(time),
  run_duration: optional(time),
  next_page_token: fc.constantFrom(undefined, undefined, 'more'),
  state: optional(state),
  status: optional(status),
  tasks: optional(fc.array(task, { maxLength: 4 })),
});
const anyRuns = fc.array(
  wire.map((document) => Run.fromDict(document, { mode: 'lenient' }) as Run),
  { maxLength: 20 },
);
const options = { seed: SEED, numRuns: shareOf(150) };
const NOW = 20;

/** All that the histories say, so that two groupings can be compared. */
function contentOf(histories: RunHistories): unknown {
  const contents = [...histories].map(([key, history]) => {
    const { jobId, outcomes, successRate, doneRate, recovered, timeLostToRetries, entries } =
      history.at(NOW);
    const latest = history.at(NOW).compareLatest();
    return {
      key,
      own: [history.key, String(jobId), outcomes, successRate, doneRate, recovered],
      durations: [history.at(NOW).durations(), timeLostToRetries],
      runs: entries.map(({ run, chain, duration }) => [run.toJson(), chain.length, duration]),
      taskRuns: history.taskRuns.map((run) => run.toJson()).sort(),
      tasks: [...history.at(NOW).tasks.values()].map((each) => [
        each.taskKey,
        each.outcomes,
        each.recovered,
        each.durations(),
        each.timeLostToRetries,
        each.cells.map((cell) => cell?.latest.toJson()),
      ]),
      latest: latest && [latest.entry.run.toJson(), latest.isSlower, latest.slowerTasks],
    };
  });
  return contents.sort((left, right) => (left.key < right.key ? -1 : 1));
}

const group = (runs: Iterable<Run>): unknown => contentOf(RunHistory.group(runs));

describe('the histories of runs of any kind', () => {
  it('do not depend on order or duplicates, and change no run', () => {
    const shuffled = anyRuns.chain((runs) => {
      const twice = [...runs, ...runs.map((run) => run.clone())];
      return fc.tuple(
        fc.constant(runs),
        fc.shuffledSubarray(twice, { minLength: runs.length * 2 }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([runs, other]) => {
        const before = runs.map((run) => run.toJson());
        expect(group(other)).toEqual(group(runs));
        expect(runs.map((run) => run.toJson())).toEqual(before);
      }),
      options,
    );
  });

  it('merge in any order into those of the whole', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, anyRuns, (...parts) => {
        const [a, b, c] = parts.map((runs) => RunHistory.group(runs)) as [
          RunHistories,
          RunHistories,
          RunHistories,
        ];
        const whole = group(parts.flat());
        expect(contentOf(RunHistory.merge(RunHistory.merge(a, b), c))).toEqual(whole);
        expect(contentOf(RunHistory.merge(c, RunHistory.merge(b, a)))).toEqual(whole);
        expect(contentOf(RunHistory.merge(a, a))).toEqual(contentOf(a));
      }),
      options,
    );
  });

  it('answer every question with counts that add up, and never with NaN', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        for (const [key, history] of RunHistory.group(runs)) {
          const at = history.at(NOW);
          expect(history.key).toBe(key);
          for (const each of [at, ...at.tasks.values()]) {
            const { total, ...counts } = each.outcomes;
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
            expect(each.successRate ?? 0).toBeLessThanOrEqual(each.doneRate ?? 0);
            expect(each.timeLostToRetries?.milliseconds ?? 0).toBeGreaterThanOrEqual(0);
            const { count, unknown, shortest, p50, p95, longest } = each.durations();
            expect(count + unknown).toBeLessThanOrEqual(total);
            const times = [shortest, p50, p95, longest].map((it) => it?.milliseconds ?? 0);
            expect(times).toEqual([...times].sort((left, right) => left - right));
          }
          expect(at.outcomes.total).toBe(at.entries.length);
          for (const { cells } of at.tasks.values()) expect(cells).toHaveLength(at.entries.length);
        }
      }),
      options,
    );
  });

  it('have every run once: as a run of a job, or as the run of a task', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const histories = [...RunHistory.group(runs).values()];
        const found = histories.flatMap((history) => [
          ...history.taskRuns,
          ...history.entries.flatMap(({ chain }) => chain.attempts),
        ]);
        expect(new Set(found).size).toBe(found.length);
        const idOf = (run: Run): string => String(run.runId ?? run.additionalProperties['run_id']);
        const idsOf = (list: readonly Run[]): unknown =>
          [...new Set(list.map((run) => `${run.workspace} ${idOf(run)}`))].sort();
        expect(idsOf(found)).toEqual(idsOf(runs));
      }),
      options,
    );
  });
});
