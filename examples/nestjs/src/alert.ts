import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { JobNotification } from 'databricks-jobs';

/** What someone on call needs to know of a failure: whose it is, and what to fetch next. */
export class Alert {
  @ApiPropertyOptional({ description: 'Name of the job.' })
  job?: string;

  @ApiPropertyOptional({ description: 'Name of the task, if one failed and not the whole run.' })
  task?: string;

  @ApiProperty({
    description: 'What to fetch: the output of the task run, or the run.',
    example: 'jobs/runs/get-output?run_id=2112892',
  })
  fetch!: string;

  static of(notification: JobNotification): Alert {
    const { taskRunId, jobRunId, job, task } = notification;
    const fetch =
      taskRunId === undefined
        ? `jobs/runs/get?run_id=${jobRunId}`
        : `jobs/runs/get-output?run_id=${taskRunId}`;
    return Object.assign(new Alert(), { job: job?.name, task: task?.taskKey, fetch });
  }
}
