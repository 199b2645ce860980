import { printable } from '../text/printable';

/** The key of a task fit for a terminal; a lenient read lets tasks by that have none. */
export function shownTaskKey(taskKey: string | undefined): string {
  return taskKey === undefined ? '(no key)' : printable(taskKey);
}
