import type { EntryTask } from './entry-task';

/** The tasks that worker threads can run, by the names by which they are asked for. Each is loaded when it is asked for. */
const TASKS = {
  findProblems: async () => (await import('./find-problems.js')).findProblems,
  packEntries: async () => (await import('./pack-entries.js')).packEntries,
  encodeRows: async () => (await import('./encode-rows.js')).encodeRows,
} satisfies Record<string, () => Promise<EntryTask<unknown, never>>>;

/** The name of a task. */
export type TaskName = keyof typeof TASKS;

type TaskOf<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>;

/** What a task gives, one after the other. */
export type ResultOf<N extends TaskName> = TaskOf<N> extends EntryTask<infer R, never> ? R : never;

/** The options of each task; most have none. */
export type OptionsOf<N extends TaskName> =
  Parameters<TaskOf<N>> extends readonly [unknown, infer O] ? O : undefined;

/** A task with its options. */
export interface Job<N extends TaskName = TaskName> {
  readonly task: N;
  readonly options: OptionsOf<N>;
}

/** Runs a task on entries. */
export async function* runJob<N extends TaskName>(
  { task, options }: Job<N>,
  entries: Parameters<EntryTask<unknown>>[0],
): AsyncGenerator<ResultOf<N>> {
  const run = (await TASKS[task]()) as EntryTask<ResultOf<N>, unknown>;
  yield* run(entries, options);
}
