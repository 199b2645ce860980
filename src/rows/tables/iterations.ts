import { count, ofDocument, text, word } from '../columns/column';
import { IDENTITY_COLUMNS } from '../columns/identity-columns';
import { STATE_COLUMNS } from '../columns/state-columns';
import { PLACE_COLUMNS, TASK_COLUMNS } from '../columns/task-columns';
import { TIME_COLUMNS } from '../columns/time-columns';
import type { IterationFacts } from '../facts/iteration-facts';
import { listedIterations } from '../facts/listed-tasks';
import type { Table } from './table';

/** One row an attempt at an iteration of a for-each task. */
export const ITERATIONS: Table<IterationFacts> = {
  name: 'iterations',
  doc: 'One row an attempt at an iteration: one an entry of `iterations`, which the document of the run of a for-each task has.',
  columns: {
    ...IDENTITY_COLUMNS,
    ...ofDocument({
      job_run_id: word<IterationFacts>(
        'Id of the run of the job.',
        ({ document }) => document.jobRunId,
      ),
    }),
    iteration_index: count<IterationFacts>(
      'Place of the iteration in the document, from 0.',
      ({ place }) => place,
    ),
    input: text<IterationFacts>(
      'The input as text: the value in `resolved_values` of a parameter that is only `{{input}}`. Null if there is no such parameter or the document does not resolve it.',
      ({ input }) => input,
    ),
    ...TASK_COLUMNS,
    ...STATE_COLUMNS,
    ...TIME_COLUMNS,
    ...PLACE_COLUMNS,
  },
  sourcesOf: listedIterations,
};
