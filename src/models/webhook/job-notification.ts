import type { JobEventType } from '../../enums/job-event-type';
import { toId } from '../../domain/values/id';
import { AnyField } from '../../schema/decorators/any-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Derived } from '../../schema/class-tools/computed';
import { OwnDocument } from '../../schema/own-document';
import { Model } from '../../model/model';
import { JOB_NOTIFICATION_DOCUMENT } from '../run/other-documents';
import { IsId } from './is-id';
import { JobNotificationJob } from './job-notification-job';
import { JobNotificationRun } from './job-notification-run';
import { JobNotificationTask } from './job-notification-task';
import type { JobNotificationJson } from './job-notification-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * What Databricks sends to the HTTP webhook of a notification destination: that a run or a task run has started, has ended or
 * takes long. It does not say why; fetch the run, and of a failed task run the output. It is not signed, so check who sends it
 * by the user name and password of the destination.
 */
@OwnDocument(JOB_NOTIFICATION_DOCUMENT)
export class JobNotification extends Model<JobNotificationJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobNotification>;

  /** What happened; the known values are in `JobEventType`. Others are kept, since an alert must not get lost. */
  @StringField('event_type', { required: true, example: 'jobs.on_failure' })
  eventType!: JobEventType | (string & {});

  /** Id of the workspace, as text or as a number. */
  @IsId('workspace_id')
  @AnyField('workspace_id', { example: '1234567890123456' })
  workspaceId?: string | number | bigint;

  /** The task. Set only if the notification is about a task and not about the whole run. */
  @ModelField('task', () => JobNotificationTask, { example: null })
  task?: JobNotificationTask;

  /** The run. */
  @ModelField('run', () => JobNotificationRun)
  run?: JobNotificationRun;

  /** The job. */
  @ModelField('job', () => JobNotificationJob)
  job?: JobNotificationJob;

  /** The workspace in the form in which `Run` has its `workspace`; undefined without one. */
  @Derived()
  get workspace(): string | undefined {
    return this.workspaceId === undefined ? undefined : String(this.workspaceId);
  }

  /** Id of the job. A bigint if a number cannot hold it; undefined if it is not stated. */
  @Derived()
  get jobId(): number | bigint | undefined {
    return exact(this.job?.jobId);
  }

  /** Id of the job run, with which runs/get gives it. A bigint if a number cannot hold it; undefined if it is not stated. */
  @Derived()
  get jobRunId(): number | bigint | undefined {
    return exact(this.run?.parentRunId) ?? (this.task ? undefined : exact(this.run?.runId));
  }

  /**
   * Id of the task run, with which runs/get-output gives why it failed; undefined if the notification is about the whole run. A
   * bigint if a number cannot hold it.
   */
  @Derived()
  get taskRunId(): number | bigint | undefined {
    return this.task || this.run?.parentRunId !== undefined ? exact(this.run?.runId) : undefined;
  }
}

function exact(value: unknown): number | bigint | undefined {
  const id = toId(value);
  return typeof id === 'string' ? BigInt(id) : id;
}
