import fc from 'fast-check';
import { Run, type RetryChains } from '../../src';

const LIFE_CYCLES = ['PENDING', 'RUNNING', 'TERMINATED', 'SKIPPED', 'INTERNAL_ERROR', 'NEXT_YEAR'];
const RESULTS = ['SUCCESS', 'FAILED', 'TIMEDOUT', 'CANCELED'];
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 });
/** Few ids, so that runs are often linked, in circles too, and often repeated. One is beyond 2^53. */
const id = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(2n ** 60n, '5', -1, 'x') },
);
const time = fc.integer({ min: -1, max: 5 });

const task = fc.record({
  task_key: fc.constantFrom('a', 'b'),
  run_id: optional(fc.integer({ min: 11, max: 14 })),
  end_time: optional(time),
  state: optional(fc.record({ life_cycle_state: optional(fc.constantFrom(...LIFE_CYCLES)) })),
});

/** Documents that no server sends: every field may be missing, contradict another one or have a wrong value. */
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
  tasks: optional(fc.array(task, { maxLength: 3 })),
  next_page_token: optional(fc.constant('next')),
  has_more: optional(fc.boolean()),
  run_page_url: optional(fc.constantFrom('https://a.example.com/?o=1', 'https://b.example.com/')),
});

/** Runs that were read leniently from such documents. */
const anyRun: fc.Arbitrary<Run> = wire.map(
  (document) => Run.fromDict(document, { mode: 'lenient' }) as Run,
);

/** Lists of such runs. */
export const anyRuns: fc.Arbitrary<readonly Run[]> = fc.array(anyRun, { maxLength: 24 });

/** The runs of each chain as text, sorted by the key of the chain, so that two groupings can be compared. */
export function contentOf(chains: RetryChains): readonly (readonly [string, readonly string[]])[] {
  return [...chains]
    .map(([key, chain]) => [key, chain.attempts.map((run) => run.toJson())] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
