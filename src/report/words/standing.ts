import type { StateFacts } from '../facts/state-facts';
import type { Paint, Palette } from '../text/palette';
import { printable } from '../text/printable';

/** How a run or a task stands, in a word: its outcome, `running` and the like while it is active, else `unknown`. */
export function shownStanding({ standing, words }: StateFacts): string {
  if (standing !== 'active' && standing !== 'unknown') return standing;
  if (words === undefined) return standing;
  return printable(words).toLowerCase().replaceAll('_', '-');
}

/** How it ended in the words of the API: `RUN_EXECUTION_ERROR (CLIENT_ERROR)`; empty if it says no more than its result. */
export function shownTermination({ code, type, words }: StateFacts): string {
  if (code === undefined) return printable(type ?? '');
  if (words?.split(' ').includes(code) && (type ?? 'SUCCESS') === 'SUCCESS') return '';
  return printable(type === undefined ? code : `${code} (${type})`);
}

/** The color of how a run or a task stands. What was skipped, stopped or is not known is neither good nor bad. */
export function paintOfStanding(
  { standing, isFailed }: Pick<StateFacts, 'standing' | 'isFailed'>,
  palette: Palette,
): Paint {
  if (standing === 'active') return palette.active;
  if (standing === 'success') return palette.good;
  return isFailed ? palette.bad : palette.warning;
}
