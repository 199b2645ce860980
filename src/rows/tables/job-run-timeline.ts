import { clusterIdsOf } from '../../domain/attempts/cluster-ids';
import { textOf } from '../../domain/values/text-of';
import { notNegative } from '../../domain/lifecycle/timed';
import { exactId } from '../../domain/values/id';
import { statedNumber } from '../../domain/values/stated-number';
import { stated } from '../../model/stated';
import type { Column } from '../columns/column';
import { integer, seconds, text, texts, timestamp, word } from '../columns/column';
import { terminationCodeOf, terminationTypeOf } from '../columns/state-columns';
import { warehouseIdOf } from '../columns/task-columns';
import { listedTasks } from '../facts/listed-tasks';
import type { RunFacts } from '../facts/run-facts';
import {
  COMPUTE_TYPE,
  computeOf,
  PARAMETERS_TYPE,
  parametersOf,
} from '../timeline/compute-columns';
import { resultWordOf, TRIGGER_WORDS, wordIn } from '../timeline/result-word';
import { runPeriods, type RunPeriod } from '../timeline/run-periods';
import { workspaceIdOf } from '../timeline/workspace-id';
import type { Table } from './table';

type Phase = 'setupDuration' | 'executionDuration' | 'cleanupDuration' | 'queueDuration';

/** The runs of jobs in the columns of `system.lakeflow.job_run_timeline`. */
export const JOB_RUN_TIMELINE: Table<RunPeriod> = {
  name: 'job_run_timeline',
  doc: 'The runs of jobs in the columns of `system.lakeflow.job_run_timeline`: one row an hour of UTC in which a run was at work.',
  columns: {
    account_id: word<RunPeriod>('Not in the documents of the API: null.', () => undefined),
    workspace_id: word<RunPeriod>(
      'Id of the workspace, if the page of the run has it.',
      workspaceIdOf,
    ),
    job_id: word<RunPeriod>('Id of the job.', ({ document }) => document.jobId),
    run_id: word<RunPeriod>('Id of the run.', ({ document }) => document.runId),
    period_start_time: timestamp<RunPeriod>('Start of the period.', ({ period }) => period.start),
    period_end_time: timestamp<RunPeriod>(
      'End of the period; for a run that is active, when the server answered.',
      ({ period }) => period.end,
    ),
    trigger_type: text<RunPeriod>('What started the run.', ({ document }) => {
      const trigger = textOf(stated(document.record, 'trigger'));
      return trigger && wordIn(TRIGGER_WORDS, trigger);
    }),
    run_type: text<RunPeriod>('JOB_RUN, SUBMIT_RUN or WORKFLOW_RUN.', ({ document }) =>
      textOf(stated(document.record, 'runType')),
    ),
    run_name: text<RunPeriod>(
      'Name of the run. `Untitled`, the default of the API, if the document states none.',
      ({ document }) => textOf(stated(document.record, 'runName')),
    ),
    result_state: text<RunPeriod>(
      'How it ended, on the last row of the original run and of each repair alone.',
      ({ ended }) => ended && resultWordOf(ended),
    ),
    termination_code: text<RunPeriod>(
      'Why it ended, on the last row alone, in the words of the API.',
      ({ ended }) => ended && terminationCodeOf({ record: ended }),
    ),
    termination_type: text<RunPeriod>(
      'Whose fault it is, on the last row alone, in the words of the API.',
      ({ ended }) => ended && terminationTypeOf({ record: ended }),
    ),
    compute_ids: texts<RunPeriod>(
      'Ids of the clusters and SQL warehouses that its tasks ran on.',
      ({ document }) => [...clusterIdsOf(document.record), ...warehouseIdsOf(document)],
    ),
    compute: {
      type: COMPUTE_TYPE,
      nullable: false,
      doc: 'The same, by kind. `type` is null, for its words are not known.',
      valueOf: ({ document }) => computeOf(clusterIdsOf(document.record), warehouseIdsOf(document)),
    },
    job_parameters: {
      type: PARAMETERS_TYPE,
      nullable: true,
      doc: 'Job parameters by name, each with its `default` and `value`. Values of names that sound like secrets are masked.',
      valueOf: ({ document }) => parametersOf(document.record.jobParameters),
    },
    source_task_run_id: word<RunPeriod>(
      'The run of the run-job task that started the run.',
      ({ document: { record } }) =>
        textOf(record.triggerInfo && exactId(record.triggerInfo, 'runId')),
    ),
    root_task_run_id: word<RunPeriod>('Not in the documents of the API: null.', () => undefined),
    setup_duration_seconds: phase('Preparing the cluster.', 'setupDuration'),
    queue_duration_seconds: phase('Waiting in the queue.', 'queueDuration'),
    run_duration_seconds: seconds<RunPeriod>(
      'How long the original run or the repair was at work, on its last row alone. The rows of a run add up to its duration.',
      (row) => row.seconds,
    ),
    cleanup_duration_seconds: phase('Shutting the cluster down.', 'cleanupDuration'),
    execution_duration_seconds: phase('Executing the code.', 'executionDuration'),
    chain_key: word<RunPeriod>(
      'What `RetryChain.keyOf` gives. The system table has no such column.',
      ({ document }) => document.chainKey,
    ),
    attempt: integer<RunPeriod>(
      'Number of the attempt of the run, from 0. The system table has no such column.',
      ({ document }) => document.attempt,
    ),
    snapshot_order: word<RunPeriod>(
      'As in `runs`. The system table has no such column.',
      ({ document }) => document.snapshotOrder,
    ),
  },
  sourcesOf: runPeriods,
};

function phase(doc: string, property: Phase): Column<RunPeriod> {
  return seconds<RunPeriod>(
    `${doc} On the last row of the run alone; 0 for a run of several tasks, whose tasks have it.`,
    ({ document, isLast }) => {
      const time = isLast ? notNegative(statedNumber(document.record, property)) : undefined;
      return (time ?? NaN) / 1000;
    },
  );
}

function warehouseIdsOf(document: RunFacts): readonly string[] {
  const ids = [...listedTasks(document)].map(warehouseIdOf).filter((id) => id !== undefined);
  return [...new Set(ids)];
}
