import { isDone, type Outcome } from '../lifecycle/outcome';

/** True if the outcome is one of these, or, if none are given, that of something that did its work. */
export function isAmong(
  outcome: Outcome | undefined,
  outcomes: readonly Outcome[] | undefined,
): boolean {
  if (!outcomes) return isDone(outcome);
  return outcomes.some((each) => each === outcome);
}
