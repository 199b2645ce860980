// Written by `npm run rows` from the columns in src/rows/tables. Do not change it by hand.
import type { RunRow } from './run-row';
import type { AttemptRow } from './attempt-row';
import type { IterationRow } from './iteration-row';
import type { JobRunTimelineRow } from './job-run-timeline-row';
import type { JobTaskRunTimelineRow } from './job-task-run-timeline-row';

/** The type of a row by the name of its table. */
export interface Rows {
  /** One row a run: one a document. */
  runs: RunRow;
  /** One row an attempt at a task: one an entry of `tasks`. */
  attempts: AttemptRow;
  /** One row an attempt at an iteration: one an entry of `iterations`, which the document of the run of a for-each task has. */
  iterations: IterationRow;
  /** The runs of jobs in the columns of `system.lakeflow.job_run_timeline`: one row an hour of UTC in which a run was at work. */
  job_run_timeline: JobRunTimelineRow;
  /** The runs of tasks and iterations in the columns of `system.lakeflow.job_task_run_timeline`: one row an hour of UTC in which one was at work. */
  job_task_run_timeline: JobTaskRunTimelineRow;
}
