import type { RunTask } from '../../models/task/run-task';
import { referredText } from './referred-text';
import { statedText } from './stated-text';

/** The key of a task where another fact refers to it. */
export function referredKey(task: RunTask): string {
  return referredText(statedText(task, 'taskKey')) ?? '(no key)';
}
