import { findProblems } from './find-problems';
import { packEntries } from './pack-entries';
import type { EntryTask } from './entry-task';

/** The tasks that worker threads can run, by the names by which they are asked for. */
export const TASKS = {
  findProblems,
  packEntries,
} satisfies Record<string, EntryTask<unknown>>;

/** The name of a task. */
export type TaskName = keyof typeof TASKS;

/** What a task gives, one after the other. */
export type ResultOf<N extends TaskName> = (typeof TASKS)[N] extends EntryTask<infer R> ? R : never;
