import type { ChainBrief } from './chain-brief';

/** Which runs are taken, by job and time. */
export interface Choice {
  /** Only runs with one of these as job id, run id or part of the name. */
  readonly jobs?: readonly string[];
  /** Only runs that ended after this, are active, or of which no time is known; in epoch ms. */
  readonly since?: number;
}

type Head = Pick<
  ChainBrief,
  'startedAt' | 'endedAt' | 'standing' | 'jobId' | 'name' | 'attemptIds'
>;

/** True if a run with its retries is among those that are asked for. */
export function isChosen(head: Head, { jobs, since }: Choice): boolean {
  const { startedAt, endedAt, standing, jobId, name = '', attemptIds } = head;
  const moment = endedAt ?? (standing === 'active' ? undefined : startedAt);
  if (since !== undefined && moment !== undefined && moment < since) return false;
  if (!jobs) return true;
  return jobs.some(
    (job) =>
      job === jobId || attemptIds.includes(job) || name.toLowerCase().includes(job.toLowerCase()),
  );
}
