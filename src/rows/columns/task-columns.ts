import { textOf } from '../../domain/values/text-of';
import { statedNumber } from '../../domain/values/stated-number';
import { stated } from '../../model/stated';
import { RunTask } from '../../models/task/run-task';
import type { TaskFacts } from '../facts/task-facts';
import { integer, knownFlag, text, word, count } from './column';
import { statedWord } from '../facts/stated-word';

/** Which task run a row is of. */
export const TASK_COLUMNS = {
  task_key: text<TaskFacts>('Key of the task.', ({ taskKey }) => taskKey),
  task_run_id: word<TaskFacts>('Id of the task run.', ({ runId }) => runId),
  task_type: text<TaskFacts>('What it does: the field that holds its settings.', ({ record }) =>
    typeOf(record),
  ),
  task_attempt: integer<TaskFacts>(
    'Its attempt number, as the API states it. Repairs may start from 0 again.',
    ({ record }) => record.attemptNumber ?? statedNumber(record, 'attemptNumber'),
  ),
  attempt_index: count<TaskFacts>(
    'Its place among the attempts at the same work in the document, from 0.',
    ({ index }) => index,
  ),
  is_latest_attempt: knownFlag<TaskFacts>(
    'True for the last attempt at the same work in the document.',
    ({ isLast }) => isLast,
  ),
};

/** Where a task ran. */
export const PLACE_COLUMNS = {
  cluster_id: text<TaskFacts>('Id of the cluster that it ran on.', clusterIdOf),
  warehouse_id: text<TaskFacts>('Id of the SQL warehouse that it ran on.', warehouseIdOf),
  run_page_url: text<TaskFacts>('Its page in Databricks.', ({ record }) =>
    statedWord(record.runPageUrl, record, 'runPageUrl'),
  ),
};

/** The id of the cluster that a task ran on. */
export function clusterIdOf({ record }: TaskFacts): string | undefined {
  const cluster = record.clusterInstance;
  return statedWord(cluster?.clusterId, cluster, 'clusterId');
}

/** The id of the SQL warehouse that a task names. */
export function warehouseIdOf({ record }: TaskFacts): string | undefined {
  const { sqlTask, dbtTask, notebookTask, alertTask, dashboardTask } = record;
  return (
    (sqlTask && textOf(stated(sqlTask, 'warehouseId'))) ??
    (dbtTask && textOf(stated(dbtTask, 'warehouseId'))) ??
    (notebookTask && textOf(stated(notebookTask, 'warehouseId'))) ??
    (alertTask && textOf(stated(alertTask, 'warehouseId'))) ??
    (dashboardTask && textOf(stated(dashboardTask, 'warehouseId')))
  );
}

/** The properties that say what a task does, and their wire names; a list for all tasks, for there are many. */
let KINDS: readonly (readonly [property: keyof RunTask, wire: string])[] | undefined;

/** The wire name of the field that says what a task does, such as `notebook_task`. */
function typeOf(task: RunTask): string | undefined {
  KINDS ??= Object.keys(new RunTask())
    .filter((property) => property.endsWith('Task'))
    .map((property) => [
      property as keyof RunTask,
      property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ]);
  for (const [property, wire] of KINDS) if (task[property]) return wire;
  return Object.keys(task.additionalProperties).find((wire) => wire.endsWith('_task'));
}
