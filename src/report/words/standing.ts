import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import type { Paint, Palette } from '../text/palette';
import { shownState } from './state';

/** How a run or a task stands, in a word: its outcome, `running` and the like while it is active, else `unknown`. */
export function standingOf(record: Run | RunTask): string {
  if (record.outcome !== undefined) return record.outcome;
  const { text } = shownState(record.toDict());
  return text === '' ? 'unknown' : text.toLowerCase().replaceAll('_', '-');
}

/** The color of how a run or a task stands. What was skipped, stopped or is not known is neither good nor bad. */
export function paintOfStanding(
  { outcome, isActive }: Pick<Run, 'outcome' | 'isActive'>,
  palette: Palette,
): Paint {
  if (isActive) return palette.active;
  if (outcome === 'success') return palette.good;
  return outcome === 'failed' || outcome === 'timed-out' ? palette.bad : palette.warning;
}
