import { positive } from '../../domain/values/stated-number';
import type { TaskFacts } from './task-facts';

/** When a task was under way, in epoch ms. */
export interface TaskSpan {
  readonly start: number;
  readonly end: number;
  /** The end of its setup; its start if it has none. */
  readonly ready: number;
}

/** When a task was under way; undefined if that is not known, and if it never was. */
export function spanOf({
  startedAt,
  standing,
  durations,
}: Pick<TaskFacts, 'startedAt' | 'standing' | 'durations'>): TaskSpan | undefined {
  const { wall, setup } = durations;
  if (startedAt === undefined || wall === undefined || standing === 'skipped') return undefined;
  const ready = startedAt + Math.min(positive(setup) ?? 0, wall);
  return { start: startedAt, ready, end: startedAt + wall };
}
