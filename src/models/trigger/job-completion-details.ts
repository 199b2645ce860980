import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { CompletedJob } from './completed-job';

/** Completed runs of other jobs that triggered a run. */
export class JobCompletionDetails extends Model {
  /** The completed runs, in the order of the jobs in the trigger. */
  @ArrayField('completed_jobs', () => CompletedJob)
  completedJobs?: CompletedJob[];
}
