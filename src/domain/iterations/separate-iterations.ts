import type { RunTask } from '../../models/task/run-task';
import { sortAttempts } from '../attempts/task-attempts';
import { isActive } from '../lifecycle/lifecycle';
import { isDone, outcomeOf } from '../lifecycle/outcome';
import { endOf, startOf } from '../lifecycle/timed';
import { statedNumber } from '../values/stated-number';
import { WaitingLine } from './waiting-line';

/**
 * Tells iterations with equal inputs apart: a retry comes after an attempt that did not succeed. If both state their attempt
 * numbers, the retry has the next one; else it starts when the attempt is over, as far as both are known. Of several
 * that may have been retried it is the one that has waited longest.
 */
export function separateIterations(entries: readonly RunTask[]): readonly RunTask[][] {
  const iterations: RunTask[][] = [];
  const waiting = new Waiting();
  for (const entry of sortAttempts(entries)) {
    const attempts = waiting.takeFor(entry) ?? [];
    if (attempts.length === 0) iterations.push(attempts);
    attempts.push(entry);
    if (!isActive(entry) && !isDone(outcomeOf(entry))) waiting.add(attempts, entry);
  }
  return iterations;
}

/** Attempts at one iteration, with their place in the line of their attempt number. */
interface WaitingAttempts {
  readonly attempts: RunTask[];
  readonly line: WaitingLine;
  readonly place: number;
}

/** Attempts that may be retried. Each is in two lines: that of all, and that of its attempt number. */
class Waiting {
  readonly #all = new WaitingLine();
  readonly #byNumber = new Map<number | undefined, { line: WaitingLine; places: number[] }>();
  readonly #entries: WaitingAttempts[] = [];

  add(attempts: RunTask[], latest: RunTask): void {
    const attempt = statedNumber(latest, 'attemptNumber');
    const end = endOf(latest) ?? -Number.MAX_VALUE;
    const group = this.#byNumber.get(attempt) ?? { line: new WaitingLine(), places: [] };
    this.#byNumber.set(attempt, group);
    group.places.push(this.#all.push(end));
    // A number decides alone.
    const time = attempt === undefined ? end : -Number.MAX_VALUE;
    this.#entries.push({ attempts, line: group.line, place: group.line.push(time) });
  }

  /** The first attempts that an entry may be the retry of, which wait no more. */
  takeFor(entry: RunTask): RunTask[] | undefined {
    const start = startOf(entry) ?? Number.MAX_VALUE;
    const attempt = statedNumber(entry, 'attemptNumber');
    const place =
      attempt === undefined
        ? this.#all.firstAt(start)
        : least(this.#firstOf(attempt - 1, start), this.#firstOf(undefined, start));
    if (place === undefined) return undefined;
    const found = this.#entries[place] as WaitingAttempts;
    this.#all.remove(place);
    found.line.remove(found.place);
    return found.attempts;
  }

  #firstOf(attempt: number | undefined, start: number): number | undefined {
    const group = this.#byNumber.get(attempt);
    const place = group?.line.firstAt(start);
    return place === undefined ? undefined : group?.places[place];
  }
}

function least(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return Math.min(left, right);
}
