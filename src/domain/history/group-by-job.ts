import type { Run } from '../../models/run/run';
import { groupByChain } from '../retry-chain/group-by-chain';
import { RetryChain } from '../retry-chain/retry-chain';
import { runOf, type Known, type Snapshots } from '../snapshots/snapshots';
import { isTaskRun, jobKeyOf, statedJobKeyOf } from './job-key';

/** What is known of the runs of one job. */
export interface JobRuns {
  /** Its runs, each with its retries. */
  readonly chains: readonly RetryChain[];
  /** The documents that are the run of one task only. */
  readonly taskRuns: readonly Known<Run>[];
}

/**
 * Puts runs together that are of one job. A retry that states no job is of the job that the other attempts of its chain
 * state, if they agree.
 */
export function groupByJob(snapshots: Snapshots<Run>): ReadonlyMap<string, JobRuns> {
  const jobs = new Map<string, { chains: RetryChain[]; taskRuns: Known<Run>[] }>();
  for (const [id, members] of groupByChain(snapshots)) {
    for (const [key, runs] of separateJobs(members)) {
      const job = jobs.get(key) ?? { chains: [], taskRuns: [] };
      jobs.set(key, job);
      const attempts = runs.filter((member) => !isTaskRun(runOf(member)));
      if (attempts.length > 0) job.chains.push(new RetryChain(String(id), attempts));
      for (const member of runs) if (isTaskRun(runOf(member))) job.taskRuns.push(member);
    }
  }
  return jobs;
}

/** The attempts of a chain by the key of their job: one job, unless the documents contradict each other. */
function separateJobs(members: readonly Known<Run>[]): ReadonlyMap<string, readonly Known<Run>[]> {
  const stated = new Set(members.map((member) => statedJobKeyOf(runOf(member))));
  stated.delete(undefined);
  const shared = stated.size === 1 ? [...stated][0] : undefined;
  const jobs = new Map<string, Known<Run>[]>();
  for (const member of members) {
    const run = runOf(member);
    const key = statedJobKeyOf(run) ?? shared ?? jobKeyOf(run);
    const job = jobs.get(key);
    if (job) job.push(member);
    else jobs.set(key, [member]);
  }
  return jobs;
}
