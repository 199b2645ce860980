import { notNegative } from '../../domain/lifecycle/timed';
import { statedNumber } from '../../domain/values/stated-number';
import type { Column } from '../columns/column';
import { integer, seconds, text, texts, timestamp, word } from '../columns/column';
import { terminationCodeOf, terminationTypeOf } from '../columns/state-columns';
import { clusterIdOf, warehouseIdOf } from '../columns/task-columns';
import { COMPUTE_TYPE, computeOf, PARAMETERS_TYPE } from '../timeline/compute-columns';
import { resultWordOf } from '../timeline/result-word';
import { taskPeriods, type TaskPeriod } from '../timeline/task-periods';
import { workspaceIdOf } from '../timeline/workspace-id';
import type { Table } from './table';

type Phase = 'setupDuration' | 'executionDuration' | 'cleanupDuration';

/** The runs of tasks in the columns of `system.lakeflow.job_task_run_timeline`. */
export const JOB_TASK_RUN_TIMELINE: Table<TaskPeriod> = {
  name: 'job_task_run_timeline',
  doc: 'The runs of tasks and iterations in the columns of `system.lakeflow.job_task_run_timeline`: one row an hour of UTC in which one was at work.',
  columns: {
    account_id: word<TaskPeriod>('Not in the documents of the API: null.', () => undefined),
    workspace_id: word<TaskPeriod>(
      'Id of the workspace, if the page of the run has it.',
      workspaceIdOf,
    ),
    job_id: word<TaskPeriod>('Id of the job.', ({ document }) => document.jobId),
    run_id: word<TaskPeriod>('Id of the task run.', ({ task }) => task.runId),
    job_run_id: word<TaskPeriod>('Id of the run of the job.', ({ document }) => document.jobRunId),
    parent_run_id: word<TaskPeriod>(
      'Id of the run that lists it: that of the job, or for an iteration that of the for-each task.',
      ({ document }) => document.runId,
    ),
    task_key: text<TaskPeriod>('Key of the task.', ({ task }) => task.taskKey),
    period_start_time: timestamp<TaskPeriod>('Start of the period.', ({ period }) => period.start),
    period_end_time: timestamp<TaskPeriod>(
      'End of the period; for a task run that is active, when the server answered.',
      ({ period }) => period.end,
    ),
    result_state: text<TaskPeriod>('How it ended, on the last row alone.', ({ task, period }) =>
      period.isEnd ? resultWordOf(task.record) : undefined,
    ),
    termination_code: text<TaskPeriod>(
      'Why it ended, on the last row alone, in the words of the API.',
      ({ task, period }) => (period.isEnd ? terminationCodeOf(task) : undefined),
    ),
    termination_type: text<TaskPeriod>(
      'Whose fault it is, on the last row alone, in the words of the API.',
      ({ task, period }) => (period.isEnd ? terminationTypeOf(task) : undefined),
    ),
    compute_ids: texts<TaskPeriod>(
      'Ids of the cluster and the SQL warehouse that it ran on.',
      ({ task }) => [...listOf(clusterIdOf(task)), ...listOf(warehouseIdOf(task))],
    ),
    compute: {
      type: COMPUTE_TYPE,
      nullable: false,
      doc: 'The same, by kind. `type` is null, for its words are not known.',
      valueOf: ({ task }) => computeOf(listOf(clusterIdOf(task)), listOf(warehouseIdOf(task))),
    },
    task_parameters: {
      type: PARAMETERS_TYPE,
      nullable: true,
      doc: 'Null: the inner types of this column are not published.',
      valueOf: () => undefined,
    },
    setup_duration_seconds: phase('Preparing the cluster.', 'setupDuration'),
    cleanup_duration_seconds: phase('Shutting the cluster down.', 'cleanupDuration'),
    execution_duration_seconds: phase('Executing the code.', 'executionDuration'),
    chain_key: word<TaskPeriod>(
      'What `RetryChain.keyOf` gives for the run. The system table has no such column.',
      ({ document }) => document.chainKey,
    ),
    attempt: integer<TaskPeriod>(
      'Number of the attempt of the run, from 0. The system table has no such column.',
      ({ document }) => document.attempt,
    ),
    snapshot_order: word<TaskPeriod>(
      'As in `runs`. The system table has no such column.',
      ({ document }) => document.snapshotOrder,
    ),
  },
  sourcesOf: taskPeriods,
};

function phase(doc: string, property: Phase): Column<TaskPeriod> {
  return seconds<TaskPeriod>(`${doc} On the last row alone.`, ({ task, period }) => {
    const time = period.isEnd ? notNegative(statedNumber(task.record, property)) : undefined;
    return (time ?? NaN) / 1000;
  });
}

function listOf(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
