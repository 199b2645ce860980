// Written by `npm run json-types` from the fields of the class; change them there.
import type { GitProvider } from '../../enums/git-provider';
import type { GitSnapshotJson } from './git-snapshot-json';
import type { JobSourceJson } from './job-source-json';
import type { SparseCheckoutJson } from './sparse-checkout-json';

/** The JSON of a `GitTagSource`: what `toDict()` gives and `fromDict` reads. */
export type GitTagSourceJson = {
  /** Address of the repository to clone, at most 300 characters. */
  git_url: string;
  /** Which service hosts the repository. */
  git_provider: `${GitProvider}`;
  /** The commit that was in fact used; set by the service once the run has taken its snapshot of the repository. */
  git_snapshot?: GitSnapshotJson;
  /** Where the job definition itself lives in the repository, for jobs kept under source control. */
  job_source?: JobSourceJson;
  /** Limits the checkout to some folders of the repository; the whole repository is checked out when absent. */
  sparse_checkout?: SparseCheckoutJson;
  /** Tag to check out, at most 255 characters. */
  git_tag: string;
};
