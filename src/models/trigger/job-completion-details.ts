import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { CompletedJob } from './completed-job';
import type { JobCompletionDetailsJson } from './job-completion-details-json';
import type { StandardProps } from '../../model/standard-schema';

/** Completed runs of other jobs that triggered a run. */
export class JobCompletionDetails extends Model<JobCompletionDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobCompletionDetails>;

  /** The completed runs, in the order of the jobs in the trigger. */
  @ArrayField('completed_jobs', () => CompletedJob)
  completedJobs?: CompletedJob[];
}
