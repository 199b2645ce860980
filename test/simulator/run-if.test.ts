import { type EndKind } from './log';
import { type RunIf } from './plan';
import { decide } from './run-if';
import { FAILS, job, OK, outcomeOf, play, task, truthOf } from './scenario';

/** What becomes of the last task of a diamond, by the ends of the two tasks in its middle. */
type Row = readonly [left: EndKind, right: EndKind, ...decisions: string[]];

// docs.databricks.com/jobs/run-if and docs.databricks.com/jobs/disabled-tasks, read line by line.
const CONDITIONS: readonly RunIf[] = [
  'ALL_SUCCESS',
  'AT_LEAST_ONE_SUCCESS',
  'NONE_FAILED',
  'ALL_DONE',
  'AT_LEAST_ONE_FAILED',
  'ALL_FAILED',
];
const RUN = 'run';
const UF = 'upstream-failed';
const UC = 'upstream-canceled';
const EX = 'excluded';
const DIS = 'disabled';
const TABLE: readonly Row[] = [
  ['success', 'success', RUN, RUN, RUN, RUN, EX, EX],
  ['success', 'failed', UF, RUN, UF, RUN, RUN, EX],
  ['failed', 'success', UF, RUN, UF, RUN, RUN, EX],
  ['failed', 'failed', UF, UF, UF, RUN, RUN, RUN],
  ['timed-out', 'success', UF, RUN, UF, RUN, RUN, EX],
  ['internal-error', 'success', UF, RUN, UF, RUN, RUN, EX],
  ['user-canceled', 'success', UC, RUN, UC, RUN, RUN, EX],
  ['user-canceled', 'user-canceled', UC, UC, UC, RUN, RUN, RUN],
  ['user-canceled', 'failed', UF, UF, UF, RUN, RUN, RUN],
  ['upstream-canceled', 'success', UC, RUN, UC, RUN, RUN, EX],
  ['upstream-failed', 'success', UF, RUN, UF, RUN, RUN, EX],
  ['excluded', 'success', RUN, RUN, RUN, RUN, EX, EX],
  ['excluded', 'failed', UF, RUN, UF, RUN, RUN, EX],
  ['excluded', 'excluded', EX, EX, EX, EX, EX, EX],
  ['disabled', 'success', DIS, RUN, RUN, RUN, DIS, EX],
  ['disabled', 'failed', UF, DIS, UF, RUN, RUN, DIS],
  ['disabled', 'disabled', DIS, DIS, DIS, RUN, DIS, DIS],
];

const rows = TABLE.flatMap(([left, right, ...decisions]) =>
  CONDITIONS.map((runIf, index) => [runIf, left, right, decisions[index] as string] as const),
);

it.each(rows)('%s after %s and %s: %s', (runIf, left, right, expected) => {
  const dependencies = [left, right].map((kind) => ({ end: { kind, message: '' } }));
  expect(decide(runIf, dependencies)).toBe(expected);
});

it('counts the branch of a condition that was not taken as excluded', () => {
  const end = { kind: 'success', message: '', outcome: 'true' } as const;
  expect(decide(undefined, [{ end, outcome: 'true' }])).toBe('run');
  expect(decide(undefined, [{ end, outcome: 'false' }])).toBe('excluded');
  expect(decide('ALL_DONE', [{ end, outcome: 'false' }])).toBe('excluded');
  expect(
    decide('NONE_FAILED', [
      { end, outcome: 'false' },
      { end, outcome: 'true' },
    ]),
  ).toBe('run');
});

describe('a diamond of which one side fails', () => {
  const diamond = (runIf: RunIf | undefined, right = FAILS as typeof FAILS | typeof OK) =>
    truthOf(
      play(
        job([
          task('a'),
          task('b', ['a']),
          task('c', ['a'], { script: [right] }),
          task('d', ['b', 'c'], { runIf }),
        ]),
      ),
    );

  it.each([
    [undefined, 'skipped', 'failed'],
    ['ALL_SUCCESS', 'skipped', 'failed'],
    ['AT_LEAST_ONE_SUCCESS', 'success', 'partial'],
    ['NONE_FAILED', 'skipped', 'failed'],
    ['ALL_DONE', 'success', 'partial'],
    ['AT_LEAST_ONE_FAILED', 'success', 'partial'],
    // Excluded counts as success.
    ['ALL_FAILED', 'skipped', 'partial'],
  ] as const)('%s: the last task is %s, the run %s', (runIf, ofTask, ofRun) => {
    const truth = diamond(runIf);
    expect([outcomeOf(truth, 'd'), truth.outcome]).toEqual([ofTask, ofRun]);
    expect(truth.rootFailures).toEqual(['c']);
    expect(truth.failedTasks).toEqual(['c']);
  });

  it.each([
    [undefined, 'success', 'success'],
    ['AT_LEAST_ONE_FAILED', 'skipped', 'success'],
    ['ALL_FAILED', 'skipped', 'success'],
  ] as const)('%s, if none fails: the last task is %s, the run %s', (runIf, ofTask, ofRun) => {
    const truth = diamond(runIf, OK);
    expect([outcomeOf(truth, 'd'), truth.outcome]).toEqual([ofTask, ofRun]);
    expect(truth.failedTasks).toEqual([]);
  });
});
