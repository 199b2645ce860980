// Written by `npm run json-types` from the fields of the class; change them there.
import type { GitProvider } from '../../enums/git-provider';
import type { GitSnapshotJson } from './git-snapshot-json';
import type { JobSourceJson } from './job-source-json';
import type { SparseCheckoutJson } from './sparse-checkout-json';

/** The JSON of a `GitCommitSource`: what `toDict()` gives and `fromDict` reads. */
export type GitCommitSourceJson = {
  /** Address of the repository to clone, at most 300 characters. */
  git_url: string;
  /** Service that hosts the repository. */
  git_provider: `${GitProvider}`;
  /** Commit that the run used. The service sets it once it has taken the snapshot of the repository. */
  git_snapshot?: GitSnapshotJson;
  /** Where the job definition is in the repository, for jobs under source control. */
  job_source?: JobSourceJson;
  /** Limits the checkout to some folders. Default: the whole repository. */
  sparse_checkout?: SparseCheckoutJson;
  /** Hash of the commit to check out, at most 64 characters. */
  git_commit: string;
};
