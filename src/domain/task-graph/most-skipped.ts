import type { TaskGraph } from './task-graph';

const FEWEST = 20;
const PER_TASK = 4;

/**
 * How many of the tasks that were left out because of one failure are listed with it: all for a few failures; for many of them
 * together not many more than there are tasks, since each failure can be why the same tasks were left out.
 */
export function mostSkipped({ tasks }: TaskGraph, failures: number): number {
  return Math.max(FEWEST, Math.ceil((PER_TASK * tasks.length) / failures));
}
