import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { attemptsByKey } from '../attempts/task-attempts';
import { attemptNumberOf, missingNumbers } from '../retry-chain/attempt-numbers';
import type { RetryChain } from '../retry-chain/retry-chain';
import { isPartial } from '../snapshots/is-partial';
import type { Instant } from '../values/instant';
import { statedNumber } from '../values/stated-number';
import { HistoryCell } from './history-cell';
import { listed } from '../values/listed';

/** The tasks of a run and its retries by their keys, in the order of the keys. */
export function cellsOf(
  chain: RetryChain,
  now: Instant | undefined,
): ReadonlyMap<string, HistoryCell> {
  const attempts = new Map<string, RunTask[]>();
  for (const run of chain.attempts) {
    for (const [key, tasks] of attemptsByKey(run)) {
      if (typeof key !== 'string') continue;
      const known = attempts.get(key);
      if (known) for (const task of tasks) known.push(task);
      else attempts.set(key, [...tasks]);
    }
  }
  const latest = new Set(listed(chain.latest.tasks));
  const lacking = chain.attempts.map(lacksEntries);
  const isWhole = chain.isComplete && !lacking.includes(true);
  const keys = [...attempts.keys()].sort();
  return new Map(
    keys.map((key) => {
      const tasks = attempts.get(key) as RunTask[];
      return [
        key,
        new HistoryCell(key, tasks, {
          isPartial: lacking.at(-1) === true || !latest.has(tasks.at(-1) as RunTask),
          isWhole: isWhole && missingNumbers(tasks.map(numberOf)).length === 0,
          now,
        }),
      ];
    }),
  );
}

/** True if attempts at tasks of a run may be missing: entries are, or numbers between those of the entries. */
export function mayLackAttempts(run: Run): boolean {
  if (lacksEntries(run)) return true;
  // In the retry of a run, its tasks may go on with the number of the run.
  const first = attemptNumberOf(run) ?? 0;
  return [...attemptsByKey(run).values()].some((tasks) =>
    missingNumbers(tasks.map(numberOf)).some((number) => number >= first),
  );
}

function lacksEntries(run: Run): boolean {
  return !run.tasks || isPartial(run);
}

function numberOf(task: RunTask): number {
  return statedNumber(task, 'attemptNumber') ?? 0;
}
