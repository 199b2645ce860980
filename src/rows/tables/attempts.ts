import { isDone, isFailed, outcomeOf } from '../../domain/lifecycle/outcome';
import { textOf } from '../../domain/values/text-of';
import { listed } from '../../domain/values/listed';
import { stated } from '../../model/stated';
import { integer, knownFlag, ofDocument, text, texts } from '../columns/column';
import { IDENTITY_COLUMNS } from '../columns/identity-columns';
import { STATE_COLUMNS } from '../columns/state-columns';
import { PLACE_COLUMNS, TASK_COLUMNS } from '../columns/task-columns';
import { TIME_COLUMNS } from '../columns/time-columns';
import { listedTasks } from '../facts/listed-tasks';
import type { TaskFacts } from '../facts/task-facts';
import type { Table } from './table';
import { statedWord } from '../facts/stated-word';

/** One row an attempt at a task. */
export const ATTEMPTS: Table<TaskFacts> = {
  name: 'attempts',
  doc: 'One row an attempt at a task: one an entry of `tasks`.',
  columns: {
    ...IDENTITY_COLUMNS,
    ...ofDocument({
      run_name: text<TaskFacts>(
        'Name of the run. `Untitled`, the default of the API, if the document states none.',
        ({ document }) => textOf(stated(document.record, 'runName')),
      ),
    }),
    ...TASK_COLUMNS,
    repair_index: integer<TaskFacts>(
      '0 for the original run, 1 for the first repair. Null if no `repair_history` names it.',
      ({ record, document }) => document.repairOf(record),
    ),
    ...STATE_COLUMNS,
    is_root_failure: knownFlag<TaskFacts>(
      'True for the latest attempt at a failed task that no other failure explains.',
      ({ record, document }) => document.rootFailures.has(record),
    ),
    is_recovery: knownFlag<TaskFacts>(
      'True for the latest attempt if it did its work and an earlier one failed.',
      ({ record, attempts, isLast }) =>
        isLast && isDone(outcomeOf(record)) && attempts.some(isFailed),
    ),
    ...TIME_COLUMNS,
    depends_on: texts<TaskFacts>('Keys of the tasks that it depends on.', ({ record }) =>
      listed(record.dependsOn).map((dependency) =>
        statedWord(dependency.taskKey, dependency, 'taskKey'),
      ),
    ),
    ...PLACE_COLUMNS,
  },
  sourcesOf: listedTasks,
};
