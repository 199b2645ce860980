import { isRetry } from '../../domain/identity/identity';
import { recoveredTasks, failedTasks } from '../../domain/attempts/task-attempts';
import { clusterIdsOf } from '../../domain/attempts/cluster-ids';
import { repairCountOf } from '../../domain/attempts/repair-history';
import { textOf } from '../../domain/values/text-of';
import { exactId, statedId } from '../../domain/values/id';
import { listed } from '../../domain/values/listed';
import { stated } from '../../model/stated';
import type { RunTask } from '../../models/task/run-task';
import { count, integer, knownFlag, milliseconds, text, texts, word } from '../columns/column';
import { IDENTITY_COLUMNS } from '../columns/identity-columns';
import { STATE_COLUMNS } from '../columns/state-columns';
import { TIME_COLUMNS } from '../columns/time-columns';
import type { RunFacts } from '../facts/run-facts';
import { attemptOrderOf } from '../order/attempt-order';
import type { Table } from './table';

/** One row a document of a run. */
export const RUNS: Table<RunFacts> = {
  name: 'runs',
  doc: 'One row a run: one a document.',
  columns: {
    ...IDENTITY_COLUMNS,
    attempt_order: word<RunFacts>(
      'Sorts as text the attempts of a chain as `RetryChain` does, the latest last.',
      ({ record }) => attemptOrderOf(record),
    ),
    original_attempt_run_id: word<RunFacts>('Run id of the first attempt.', ({ record }) =>
      textOf(statedId(record, 'originalAttemptRunId')),
    ),
    is_retry: knownFlag<RunFacts>(
      'True if it is another attempt at an earlier run.',
      ({ record }) => isRetry(record),
    ),
    job_run_id: word<RunFacts>(
      'The run that it is a part of; its own id for the run of a job.',
      ({ jobRunId }) => jobRunId,
    ),
    is_job_run: knownFlag<RunFacts>(
      'False for the run of a task, such as that of a for-each task: its job run counts it already.',
      ({ jobRunId, runId }) => jobRunId === runId,
    ),
    parent_task_run_id: word<RunFacts>(
      'The run of the run-job task that started it.',
      ({ record }) => textOf(record.triggerInfo && exactId(record.triggerInfo, 'runId')),
    ),
    run_name: text<RunFacts>(
      'Name of the run. `Untitled`, the default of the API, if the document states none.',
      ({ record }) => textOf(stated(record, 'runName')),
    ),
    run_type: text<RunFacts>('JOB_RUN, SUBMIT_RUN or WORKFLOW_RUN.', ({ record }) =>
      textOf(stated(record, 'runType')),
    ),
    trigger: text<RunFacts>('What started it, as the API states it.', ({ record }) =>
      textOf(stated(record, 'trigger')),
    ),
    creator_user_name: text<RunFacts>('Who created it.', ({ record }) =>
      textOf(stated(record, 'creatorUserName')),
    ),
    ...STATE_COLUMNS,
    ...TIME_COLUMNS,
    server_duration_ms: milliseconds<RunFacts>(
      'Of an active run, the count of the server when it gave the answer: a part of `duration_ms`.',
      ({ durations }) => durations.atAnswer,
    ),
    repair_count: integer<RunFacts>(
      'How many repairs there were. Null if the document has no `repair_history`.',
      ({ record }) => (record.repairHistory ? repairCountOf(record) : undefined),
    ),
    task_count: count<RunFacts>(
      'How many tasks the document lists.',
      ({ attempts }) => attempts.size,
    ),
    task_attempt_count: count<RunFacts>(
      'How many attempts at tasks the document lists.',
      ({ record }) => listed(record.tasks).length,
    ),
    failed_tasks: texts<RunFacts>('Keys of the tasks whose latest attempt failed.', ({ record }) =>
      keysOf(failedTasks(record)),
    ),
    root_failures: texts<RunFacts>(
      'Keys of the failed tasks to look at first: no other failure explains them.',
      ({ rootFailures }) => keysOf(rootFailures),
    ),
    recovered_tasks: texts<RunFacts>(
      'Keys of the tasks that did their work only after an earlier attempt had failed.',
      ({ record }) => keysOf(recoveredTasks(record)),
    ),
    cluster_ids: texts<RunFacts>('Ids of the clusters that it ran on.', ({ record }) => [
      ...clusterIdsOf(record),
    ]),
    run_page_url: text<RunFacts>('Its page in Databricks.', ({ record }) =>
      textOf(stated(record, 'runPageUrl')),
    ),
  },
  sourcesOf: (document) => [document],
};

function keysOf(tasks: Iterable<RunTask>): (string | undefined)[] {
  return Array.from(tasks, (task) => textOf(stated(task, 'taskKey')));
}
