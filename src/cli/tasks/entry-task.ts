import type { RunEntry } from '../input/read-run-entries';

/**
 * Makes of the runs of an input, or of some of its lines, what a command needs. It may run in a worker thread, so that its options and
 * what it gives must be something that threads can send to each other, and must not depend on runs of other chunks.
 */
export type EntryTask<R, O = undefined> = (
  entries: AsyncIterable<RunEntry>,
  options: O,
) => AsyncIterable<R>;
