import { Run, RetryChain, type ModelProperties } from '../../src';
import { attemptTreeOf, retriedTaskTreeOf } from '../../src/report/attempt-tree';
import { corpusRun } from '../helpers/corpus-runs';
import { ended, inState } from '../helpers/run-states';

const NOW = 1_772_734_000_000;
const tree = (...runs: readonly ModelProperties<Run>[]): readonly string[] => {
  const [chain] = RetryChain.group(runs.map((run) => Run.of(run))).values();
  return attemptTreeOf(chain!, { now: NOW });
};
const attempt = (
  attemptNumber: number,
  properties: ModelProperties<Run>,
): ModelProperties<Run> => ({
  runId: 10 + attemptNumber,
  originalAttemptRunId: 10,
  attemptNumber,
  ...properties,
});

it('draws attempts, those that are missing, and the tasks that were retried in each', () => {
  const message = { status: { terminationDetails: { message: 'no table' } } };
  const lines = tree(
    attempt(3, {
      ...inState('RUNNING'),
      startTime: NOW - 5_000,
      tasks: [
        { taskKey: 'load', attemptNumber: 1, ...ended('SUCCESS'), executionDuration: 2_000 },
        { taskKey: 'check' },
        { taskKey: 'load', ...ended('FAILED'), executionDuration: 3_000 },
      ],
    }),
    attempt(0, { ...ended('FAILED'), ...message, executionDuration: 61_000 }),
    attempt(2, {}),
  );
  expect(lines).toEqual([
    'Retry chain 10: running, 3 attempts, 1 min 06 s in all, 1 min 01 s lost',
    '├─ attempt 0  run 10  failed                         1 min 01 s',
    '│  no table',
    '├─ attempt 1  missing',
    '├─ attempt 2  run 12  unknown',
    '└─ attempt 3  run 13  running  2026-03-05T18:06:35Z  5 s',
    '   └─ task load',
    '      ├─ attempt 0  failed   3 s',
    '      └─ attempt 1  success  2 s',
  ]);
});

it('goes on beside the tasks of an attempt that is not the last', () => {
  const tasks = [0, 1].map((attemptNumber) => ({ taskKey: 'a', attemptNumber }));
  expect(tree(attempt(0, { tasks }), attempt(1, {}))).toEqual([
    'Retry chain 10: unknown, 2 attempts',
    '├─ attempt 0  run 10  unknown',
    '│  └─ task a',
    '│     ├─ attempt 0  unknown',
    '│     └─ attempt 1  unknown',
    '└─ attempt 1  run 11  unknown',
  ]);
});

it('draws a retry without a number or an id last', () => {
  expect(tree({ originalAttemptRunId: 10, ...ended('SUCCESS'), runDuration: 5_000 })).toEqual([
    'Retry chain 10: success, 1 attempt, 5 s in all',
    '├─ attempt 0  missing',
    '└─ attempt ?  run ?  success  5 s',
  ]);
});

it('draws a capture with a retried task', () => {
  const lines = attemptTreeOf(RetryChain.of(corpusRun('run-azure-retry-in-progress.json'), []), {
    now: NOW,
  });
  expect(lines).toEqual([
    'Retry chain dhs-bqruigyc-ierxkuidv.3.azuredatabricks.net/1797704373575057: running, 1 attempt, 2 h 49 min 54 s in all',
    '└─ attempt 0  run 1797704373575057  running  2026-03-05T12:58:01Z  2 h 49 min 54 s',
    '   └─ task tests_cluster_finance',
    '      ├─ attempt 0  failed   2026-03-05T12:58:01Z  18 min 48 s',
    '      │  Fbncnxvz dypudq, uoz run bgdvgo aqg xoacqip',
    '      └─ attempt 1  running  2026-03-05T15:58:36Z  2 h 08 min 04 s',
  ]);
});

it('gathers attempts that are missing one after the other', () => {
  expect(tree(attempt(2, {}), attempt(6, {}))).toEqual([
    'Retry chain 10: unknown, 2 attempts',
    '├─ attempts 0 to 1  missing',
    '├─ attempt 2  run 12  unknown',
    '├─ attempts 3 to 5  missing',
    '└─ attempt 6  run 16  unknown',
  ]);
});

it('says of all attempts but the latest which tasks made them fail, unless their message does', () => {
  const failedTask = (message: string) => ({
    taskKey: 'load',
    ...ended('FAILED'),
    status: { terminationDetails: { message } },
  });
  const failed = (attemptNumber: number, message: string): ModelProperties<Run> =>
    attempt(attemptNumber, {
      ...ended('FAILED'),
      status: { terminationDetails: { message: `Task load failed: ${message}` } },
      tasks: [failedTask(attemptNumber === 0 ? 'other' : message)],
    });
  expect(tree(failed(0, 'no table'), failed(1, 'no disk'), failed(2, 'no network'))).toEqual([
    'Retry chain 10: failed, 3 attempts',
    '├─ attempt 0  run 10  failed',
    '│  root failure load: other',
    '│  Task load failed: no table',
    '├─ attempt 1  run 11  failed',
    '│  Task load failed: no disk',
    '└─ attempt 2  run 12  failed',
  ]);
});

it('draws the retried tasks of a run by themselves', () => {
  expect(retriedTaskTreeOf(Run.of({ tasks: [{ taskKey: 'a' }] }))).toEqual([]);
  const tasks = [0, 1].map((attemptNumber) => ({ taskKey: 'a', attemptNumber }));
  expect(retriedTaskTreeOf(Run.of({ tasks }))).toEqual([
    'Retried tasks',
    '└─ task a',
    '   ├─ attempt 0  unknown',
    '   └─ attempt 1  unknown',
  ]);
});
