import type { RunEntry } from '../input/read-run-entries';

/**
 * Makes of the runs of an input, or of some of its lines, what a command needs. It may run in a worker thread, so that what it gives
 * must be something that threads can send to each other, and must not depend on runs of other chunks.
 */
export type EntryTask<R> = (entries: AsyncIterable<RunEntry>) => AsyncIterable<R>;
