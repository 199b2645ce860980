import type { RunFacts } from '../facts/run-facts';
import { integer, knownFlag, ofDocument, word } from './column';

/** What every row is from. */
interface Placed {
  readonly document: RunFacts;
}

/** What every row says of the run that it is from, so that chains are plain SQL. */
export const IDENTITY_COLUMNS = ofDocument({
  chain_key: word<Placed>(
    'What `RetryChain.keyOf` gives: the same for a run and all of its retries. Null if the document states no run id.',
    ({ document }) => document.chainKey,
  ),
  run_key: word<Placed>(
    'The run id with the workspace before it, if that is known: what tells a run from all others.',
    ({ document }) => document.runKey,
  ),
  workspace: word<Placed>(
    'The workspace: `o=` of the page of the run, else its host.',
    ({ document }) => document.workspace,
  ),
  job_id: word<Placed>(
    'Id of the job. It is unique in a workspace only.',
    ({ document }) => document.jobId,
  ),
  run_id: word<Placed>('Id of the run.', ({ document }) => document.runId),
  attempt: integer<Placed>(
    'Number of the attempt of the run, from 0: retries of the whole run have higher ones. If the document states none: 0, or null for a retry.',
    ({ document }) => document.attempt,
  ),
  snapshot_order: word<Placed>(
    'Sorts as text the documents of one run: the one that knows most is the last. One that lacks tasks goes before one that has them all.',
    ({ document }) => document.snapshotOrder,
  ),
  is_partial: knownFlag<Placed>(
    'True if the document says that it lacks tasks or other entries: what follows from the tasks holds for those that are there.',
    ({ document }) => document.isPartial,
  ),
});
