import fc from 'fast-check';
import { RetryChain, Run } from '../../../src';
import { anyRuns, contentOf } from '../../helpers/arbitrary-runs';
import { SEED, shareOf } from '../../helpers/seed';

const group = (runs: Iterable<Run>): ReturnType<typeof contentOf> =>
  contentOf(RetryChain.group(runs));

function identityOf(run: Run): string {
  const id = run.runId ?? run.additionalProperties['run_id'];
  const isId = typeof id === 'bigint' || Number(id) > 0;
  return isId ? `id ${String(id)} in ${String(run.workspace)}` : canonical(run.toDict());
}

/** JSON with sorted keys; the documents here are flat but for `state` and `tasks`. */
function canonical(value: Record<string, unknown>): string {
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(
    entries.map(([key, member]) => [
      key,
      key === 'state' || key === 'tasks' ? canonical(member as never) : textOf(member),
    ]),
  );
}

function textOf(member: unknown): string {
  const isObject = typeof member === 'object' && member !== null;
  if (isObject) return canonical(member as Record<string, unknown>);
  return typeof member === 'bigint' ? member.toString() : JSON.stringify(member);
}

const options = { seed: SEED, numRuns: shareOf(200) };

const shuffledTwice = anyRuns.chain((runs) =>
  fc.tuple(
    fc.constant(runs),
    fc.shuffledSubarray([...runs, ...runs.map((run) => run.clone())], {
      minLength: runs.length * 2,
    }),
  ),
);

describe('grouping runs of any kind', () => {
  it('does not depend on order or duplicates', () => {
    fc.assert(
      fc.property(shuffledTwice, ([runs, shuffled]) => {
        expect(group(shuffled)).toEqual(group(runs));
      }),
      options,
    );
  });

  it('puts every run in exactly one chain, whose key is the one of the snapshot that was taken', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const chains = RetryChain.group(runs);
        const members = [...chains.values()].flatMap((chain) => [...chain]);
        expect(new Set(members).size).toBe(members.length);
        // A copy with the lists of several documents says no more than they do.
        for (const run of members) {
          expect(runs.includes(run) || (run.tasks?.length ?? 0) > 0).toBe(true);
        }
        for (const [key, chain] of chains) {
          expect(chain.key).toBe(key);
          for (const run of chain) expect(RetryChain.keyOf(run)).toBe(key);
        }
        // Runs are told apart by their id; one without, as here those with 0, -1 or x, by its content.
        const identities = new Set(runs.map(identityOf));
        expect(members).toHaveLength(identities.size);
        expect(new Set(members.map(identityOf))).toEqual(identities);
      }),
      options,
    );
  });

  it('merges associatively, commutatively and idempotently into the grouping of the whole', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, anyRuns, (first, second, third) => {
        const [a, b, c] = [first, second, third].map((runs) => RetryChain.group(runs)) as [
          ReturnType<typeof RetryChain.group>,
          ReturnType<typeof RetryChain.group>,
          ReturnType<typeof RetryChain.group>,
        ];
        const whole = group([...first, ...second, ...third]);
        expect(contentOf(RetryChain.merge(RetryChain.merge(a, b), c))).toEqual(whole);
        expect(contentOf(RetryChain.merge(a, RetryChain.merge(b, c)))).toEqual(whole);
        expect(contentOf(RetryChain.merge(b, a))).toEqual(contentOf(RetryChain.merge(a, b)));
        expect(contentOf(RetryChain.merge(a, a))).toEqual(contentOf(a));
      }),
      options,
    );
  });

  it('answers every question without throwing, and never with NaN', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        for (const chain of RetryChain.group(runs).values()) {
          const { timeLost, original, missingAttempts } = chain;
          for (const duration of [chain.totalDuration(10), timeLost, chain.elapsed(10)]) {
            expect(duration?.milliseconds ?? 0).toBeGreaterThanOrEqual(0);
          }
          expect(chain.isComplete).toBe(missingAttempts.length === 0);
          expect(original === undefined || [...chain].includes(original)).toBe(true);
          expect(chain.latest).toBe(chain.attempts.at(-1));
          expect(chain.outcome).toBe(chain.latest.outcome);
        }
      }),
      options,
    );
  });

  it('neither throws nor loops where every link is part of a circle', () => {
    const circles = fc
      .integer({ min: 1, max: 40 })
      .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));
    fc.assert(
      fc.property(circles, (targets) => {
        const runs = targets.map((target, index) =>
          Run.of({ runId: index + 1, originalAttemptRunId: target + 1 }),
        );
        const chains = RetryChain.group(runs);
        expect(chains.size).toBe(runs.length);
        for (const run of runs) {
          expect([...chains.get(RetryChain.keyOf(run))!]).toEqual([run]);
          expect(RetryChain.of(run, runs).attempts).toEqual([run]);
        }
      }),
      options,
    );
  });

  it('finds the same chain from a run as from the grouping', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const chains = RetryChain.group(runs);
        for (const run of runs) {
          const chain = RetryChain.of(run, runs);
          const same = chains.get(chain.key);
          expect(chain.attempts.map((member) => member.toJson())).toEqual(
            same?.attempts.map((member) => member.toJson()),
          );
        }
      }),
      options,
    );
  });
});
