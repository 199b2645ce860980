import { Run, RetryChain, type ModelProperties } from '../../src';
import { attemptTreeOf } from '../../src/output/attempt-tree';
import { corpusRun } from '../helpers/corpus-runs';
import { ended, inState } from '../helpers/states';

const NOW = 1_772_734_000_000;
const tree = (...runs: readonly ModelProperties<Run>[]): readonly string[] => {
  const [chain] = RetryChain.group(runs.map((run) => Run.of(run))).values();
  return attemptTreeOf(chain!, NOW);
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
    '10: active, 3 attempts, 1 min 06 s in all, 1 min 01 s lost',
    '├─ attempt 0  run 10  failed  1 min 01 s  no table',
    '├─ attempt 1  missing',
    '├─ attempt 2  run 12  unknown  unknown',
    '└─ attempt 3  run 13  active  5 s',
    '   └─ task load',
    '      ├─ attempt 0  failed  3 s',
    '      └─ attempt 1  success  2 s',
  ]);
});

it('goes on beside the tasks of an attempt that is not the last', () => {
  const tasks = [0, 1].map((attemptNumber) => ({ taskKey: 'a', attemptNumber }));
  expect(tree(attempt(0, { tasks }), attempt(1, {}))).toEqual([
    '10: unknown, 2 attempts, unknown in all',
    '├─ attempt 0  run 10  unknown  unknown',
    '│  └─ task a',
    '│     ├─ attempt 0  unknown  unknown',
    '│     └─ attempt 1  unknown  unknown',
    '└─ attempt 1  run 11  unknown  unknown',
  ]);
});

it('draws a retry without a number or an id last', () => {
  expect(tree({ originalAttemptRunId: 10, ...ended('SUCCESS'), runDuration: 5_000 })).toEqual([
    '10: success, 1 attempt, 5 s in all',
    '├─ attempt 0  missing',
    '└─ attempt ?  run ?  success  5 s',
  ]);
});

it('draws a capture with a retried task', () => {
  const lines = attemptTreeOf(corpusRun('run-azure-retry-in-progress.json').retryChain([]), NOW);
  expect(lines).toEqual([
    '1797704373575057: active, 1 attempt, 5 h 08 min 38 s in all',
    '└─ attempt 0  run 1797704373575057  active  5 h 08 min 38 s',
    '   └─ task tests_cluster_finance',
    '      ├─ attempt 0  failed  18 min 48 s  Fbncnxvz dypudq, uoz run bgdvgo aqg xoacqip',
    '      └─ attempt 1  active  2 h 08 min 04 s',
  ]);
});
