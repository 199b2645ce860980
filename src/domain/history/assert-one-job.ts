import { ModelUsageError } from '../../errors/model-usage-error';

const SHOWN = 5;

/** @throws ModelUsageError if there are several jobs, by their keys. */
export function assertOneJob(jobs: ReadonlyMap<string, unknown>): void {
  if (jobs.size < 2) return;
  const keys = [...jobs.keys()].slice(0, SHOWN);
  if (jobs.size > SHOWN) keys.push('…');
  throw new ModelUsageError(
    `RunHistory.of takes the runs of one job, but was given those of ${jobs.size} jobs (${keys.join(', ')}); ` +
      'RunHistory.group(runs) gives a history for each',
  );
}
