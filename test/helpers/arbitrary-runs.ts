import fc from 'fast-check';
import { Run, type RetryChains } from '../../src';

const LIFE_CYCLES = ['PENDING', 'RUNNING', 'TERMINATED', 'SKIPPED', 'INTERNAL_ERROR', 'NEXT_YEAR'];
const RESULTS = ['SUCCESS', 'FAILED', 'TIMEDOUT', 'CANCELED'];
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 });
/** Few ids, so that runs are often linked, also in circles, and often met twice; one of them beyond 2^53. */
const id = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(2n ** 60n, '5', -1, 'x') },
);
const time = fc.integer({ min: -1, max: 5 });

/** Documents of runs as no server would give them: every field may be missing, contradict another or be nonsense. */
const wire = fc.record({
  run_id: optional(id),
  original_attempt_run_id: optional(id),
  attempt_number: optional(fc.integer({ min: -1, max: 4 })),
  start_time: optional(time),
  end_time: optional(time),
  run_duration: optional(time),
  execution_duration: optional(time),
  state: optional(
    fc.record({
      life_cycle_state: optional(fc.constantFrom(...LIFE_CYCLES)),
      result_state: optional(fc.constantFrom(...RESULTS)),
    }),
  ),
  tasks: optional(fc.array(fc.constant({ task_key: 'a' }), { maxLength: 2 })),
});

/** Runs as a lenient read gives them, of any kind. */
const anyRun: fc.Arbitrary<Run> = wire.map(
  (document) => Run.fromDict(document, { mode: 'lenient' }) as Run,
);

/** Lists of such runs. */
export const anyRuns: fc.Arbitrary<readonly Run[]> = fc.array(anyRun, { maxLength: 24 });

/** What a grouping holds in a form that can be compared, whatever the order of the chains. */
export function contentOf(chains: RetryChains): readonly (readonly [string, readonly string[]])[] {
  return [...chains]
    .map(([key, chain]) => [key, chain.attempts.map((run) => run.toJson())] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
