import type { InputProblem } from '../input/input-problem';
import type { RunEntry } from '../input/read-run-entries';

/** What `validate` needs to know of a document or run. */
export interface Finding {
  /** False if it cannot be read. */
  readonly isRead: boolean;
  readonly problems: readonly InputProblem[];
}

/** The findings of the entries; of a run with nothing to say of it, null, which is the least to send. */
export async function* findProblems(
  entries: AsyncIterable<RunEntry>,
): AsyncGenerator<Finding | null> {
  for await (const { run, problems } of entries) {
    const isRead = run !== undefined;
    yield isRead && problems.length === 0 ? null : { isRead, problems };
  }
}
