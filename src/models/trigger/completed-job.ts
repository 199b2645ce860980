import { TerminationCode } from '../../enums/termination-code';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { CompletedJobJson } from './completed-job-json';
import type { StandardProps } from '../../model/standard-schema';

/** Completed run of another job that helped to trigger a run. Its ids are texts. */
export class CompletedJob extends Model<CompletedJobJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<CompletedJob>;

  /** When the run was completed, as RFC 3339 text. */
  @StringField('completion_time', { example: '2026-01-01T00:04:10Z' })
  completionTime?: string;

  /** Id of the other job, as text. */
  @StringField('job_id', { example: '66778899001122' })
  jobId?: string;

  /** Id of the completed run, as text. */
  @StringField('run_id', { example: '455644700' })
  runId?: string;

  /** Why the completed run ended. */
  @EnumField('termination_code', TerminationCode, { example: 'SUCCESS' })
  terminationCode?: TerminationCode;

  /** Id of the workspace of the other job, as text. */
  @StringField('workspace_id', { example: '1234567890123456' })
  workspaceId?: string;
}
