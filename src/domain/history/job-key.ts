import type { RunFields } from '../../models/run/run-fields';
import { inWorkspace } from '../identity/identity';
import { statedId } from '../values/id';

/** Stands for the job id of runs that state none. */
const UNKNOWN = 'unknown';

/** The workspace, if it is known, and the id of the job; undefined if the run states no job. */
export function statedJobKeyOf(run: RunFields): string | undefined {
  const id = statedId(run, 'jobId');
  return id === undefined ? undefined : String(inWorkspace(run, id));
}

/** The key of the job of a run; runs of one workspace that state no job have one key. */
export function jobKeyOf(run: RunFields): string {
  return statedJobKeyOf(run) ?? String(inWorkspace(run, UNKNOWN));
}

/** True if the document is the run of one task: it names the job run that it belongs to. */
export function isTaskRun(run: RunFields): boolean {
  const parent = statedId(run, 'jobRunId');
  return (
    parent !== undefined &&
    parent !== statedId(run, 'runId') &&
    parent !== statedId(run, 'originalAttemptRunId')
  );
}
