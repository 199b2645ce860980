import { formatDuration, Run, RunTask, type DurationBasis } from '../../../src';
import { corpusRun, corpusRuns } from '../../helpers/corpus-runs';

type Wire = Record<string, unknown>;
type Answer =
  | readonly [milliseconds: number, basis: DurationBasis, isComplete?: boolean]
  | undefined;

const durationOf = (answer: Answer): unknown =>
  answer && { milliseconds: answer[0], basis: answer[1], isComplete: answer[2] ?? true };

const START = 1_700_000_000_000;
const NOW = START + 60_000;
const ENDED = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const ACTIVE = { state: { life_cycle_state: 'RUNNING' } };
const TWO = { tasks: [{ task_key: 'a' }, { task_key: 'b' }] };
const phases = (setup?: number, execution?: number, cleanup?: number): Wire => ({
  setup_duration: setup,
  execution_duration: execution,
  cleanup_duration: cleanup,
});
const times = (end?: number): Wire => ({ start_time: START, end_time: end && START + end });

/** Ten seconds, and nine more an hour later. */
const REPAIRED = [
  { type: 'ORIGINAL', start_time: START, end_time: START + 10_000 },
  { type: 'REPAIR', id: 7, start_time: START + 3_600_000, end_time: START + 3_609_000 },
];

const runs: readonly (readonly [string, Wire, Answer])[] = [
  ['nothing', {}, undefined],
  [
    'several tasks: run_duration, not end − start',
    { ...ENDED, ...TWO, ...times(90_000), run_duration: 5_000 },
    [5_000, 'run_duration'],
  ],
  [
    'several tasks: run_duration before phases',
    { ...ENDED, ...TWO, ...phases(1, 2, 3), run_duration: 5_000 },
    [5_000, 'run_duration'],
  ],
  [
    'several tasks: phases where run_duration is 0',
    { ...ENDED, ...TWO, ...phases(1, 2, 3), run_duration: 0 },
    [6, 'phases'],
  ],
  [
    'one task: phases',
    { ...ENDED, ...times(90_000), ...phases(1_000, 2_000, 500), run_duration: 9_000 },
    [3_500, 'phases'],
  ],
  [
    'a list of one task: phases',
    { ...ENDED, tasks: [{ task_key: 'a' }], ...phases(1_000, 2_000, 500), run_duration: 9_000 },
    [3_500, 'phases'],
  ],
  [
    'phases of a run that was repaired, which are those of the last attempt: the total of the server',
    { ...ENDED, ...phases(1_000, 9_000, 0), run_duration: 20_000, repair_history: REPAIRED },
    [20_000, 'run_duration'],
  ],
  [
    'phases of a run that was repaired, without a total: what is known of the segments',
    { ...ENDED, ...phases(1_000, 8_000, 0), repair_history: REPAIRED },
    [19_000, 'segments'],
  ],
  [
    'a repair that states no start: nothing tells how long it was idle before it',
    {
      ...ENDED,
      ...times(3_609_000),
      repair_history: [REPAIRED[0], { ...REPAIRED[1], start_time: 0 }],
    },
    [3_609_000, 'wall', false],
  ],
  [
    'an original run that states no start: it began with the run',
    {
      ...ENDED,
      ...times(3_609_000),
      repair_history: [{ ...REPAIRED[0], start_time: 0 }, REPAIRED[1]],
    },
    [19_000, 'segments'],
  ],
  [
    'phases of a run that was repaired, and nothing else: a part',
    { ...ENDED, ...phases(1_000, 9_000, 0), repair_history: [{ type: 'REPAIR', id: 7 }] },
    [10_000, 'phases', false],
  ],
  ['some phases only', { ...ENDED, ...phases(undefined, 2_000) }, [2_000, 'phases', false]],
  ['all phases but the setup', { ...ENDED, ...phases(undefined, 2, 3) }, [5, 'phases', false]],
  ['all phases but the execution', { ...ENDED, ...phases(1, undefined, 3) }, [4, 'phases', false]],
  [
    'some phases, and start and end, which may count the time before a repair',
    { ...ENDED, ...times(90_000), ...phases(undefined, 2_000) },
    [2_000, 'phases', false],
  ],
  [
    'some phases, and start and end of a run that was not repaired',
    { ...ENDED, ...times(9_000), ...phases(1, 2), tasks: [{ task_key: 'a', ...times(9_000) }] },
    [9_000, 'wall'],
  ],
  [
    'several tasks: start and end of a run that was not repaired, rather than some of the phases',
    {
      ...ENDED,
      ...times(9_000),
      ...phases(1, 2),
      tasks: [
        { task_key: 'a', ...times(9_000) },
        { task_key: 'b', ...times(8_000) },
      ],
    },
    [9_000, 'wall'],
  ],
  [
    'phases of 0 and a run_duration',
    { ...ENDED, ...phases(0, 0, 0), run_duration: 875 },
    [875, 'run_duration'],
  ],
  ['phases of 0 alone', { ...ENDED, ...phases(0, 0, 0) }, undefined],
  [
    'start and end alone, which may count the time before a repair',
    { ...ENDED, ...times(90_000) },
    [90_000, 'wall', false],
  ],
  [
    'start and end of a task that ended with the run: it was not repaired',
    { ...ENDED, ...times(90_000), tasks: [{ task_key: 'a', ...ENDED, ...times(90_000) }] },
    [90_000, 'wall'],
  ],
  [
    'over at once',
    { ...ENDED, ...phases(0, 0, 0), start_time: START, end_time: START },
    [0, 'wall'],
  ],
  ['an end before the start', { ...ENDED, start_time: START, end_time: START - 1 }, undefined],
  ['ended, the end not known', { ...ENDED, start_time: START }, undefined],
  ['ended, an end of 0', { ...ENDED, start_time: START, end_time: 0 }, undefined],
  [
    'active: now − start',
    { ...ACTIVE, start_time: START, end_time: 0 },
    [60_000, 'elapsed', false],
  ],
  [
    'active: now − start, whatever run_duration says',
    { ...ACTIVE, ...TWO, start_time: START, run_duration: 7 },
    [60_000, 'elapsed', false],
  ],
  ['active, not started', { ...ACTIVE, start_time: 0 }, undefined],
  ['active, the start not known', ACTIVE, undefined],
  ['active, a start that is yet to come', { ...ACTIVE, start_time: NOW + 1 }, undefined],
  [
    'no state, an end of 0: still running',
    { start_time: START, end_time: 0 },
    [60_000, 'elapsed', false],
  ],
  ['no state, an end', times(90_000), [90_000, 'wall', false]],
  ['no state, no end', { start_time: START }, undefined],
  [
    'negative numbers',
    { ...ENDED, ...phases(-1, -2, -3), run_duration: -1, start_time: -5, end_time: 5 },
    undefined,
  ],
];

describe('how long a run took', () => {
  it.each(runs)('%s', (_name, wire, expected) => {
    const run = Run.fromDict(wire);
    const duration = durationOf(expected);
    expect(run.duration(NOW)).toEqual(duration);
    expect(run.duration(new Date(NOW))).toEqual(duration);
    expect(run.durations(NOW).total).toEqual(duration);
  });
});

const tasks: readonly (readonly [string, Wire, Answer])[] = [
  ['nothing', {}, undefined],
  [
    'setup + execution + cleanup',
    { ...ENDED, ...times(90_000), ...phases(1_000, 2_000, 500), run_duration: 9_000 },
    [3_500, 'phases'],
  ],
  [
    'no phases: run_duration',
    { ...ENDED, ...times(90_000), run_duration: 9_000 },
    [9_000, 'run_duration'],
  ],
  [
    'phases rounded to 0: end − start',
    { ...ENDED, ...times(400), ...phases(0, 0, 0) },
    [400, 'wall'],
  ],
  ['phases of 0 and nothing else', { ...ENDED, ...phases(0, 0, 0) }, [0, 'phases']],
  ['some phases of 0 and nothing else', { ...ENDED, ...phases(0, 0) }, undefined],
  ['some phases and nothing else', { ...ENDED, ...phases(1_000, 0) }, [1_000, 'phases', false]],
  [
    'some phases, which are less than the total of the server',
    { ...ENDED, ...times(90_000), ...phases(undefined, 2_000), run_duration: 9_000 },
    [9_000, 'run_duration'],
  ],
  [
    'some phases, which are less than end − start',
    { ...ENDED, ...times(90_000), ...phases(1_000, 2_000) },
    [90_000, 'wall'],
  ],
  [
    'left out: its phases of 0 say nothing',
    {
      state: { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' },
      ...phases(0, 0, 0),
    },
    undefined,
  ],
  [
    'active: now − start',
    { ...ACTIVE, ...phases(561_000, 0, 0), start_time: START, end_time: 0 },
    [60_000, 'elapsed'],
  ],
];

describe('how long a task run took', () => {
  it.each(tasks)('%s', (_name, wire, expected) => {
    const task = RunTask.fromDict({ task_key: 'a', ...wire });
    const duration = durationOf(expected);
    expect(task.duration(NOW)).toEqual(duration);
    expect(task.durations(NOW).total).toEqual(duration);
  });
});

describe('every time that is known', () => {
  it('of a run of one task', () => {
    const wire = { ...ENDED, ...times(90_000), ...phases(1_000, 2_000, 0), queue_duration: 0 };
    expect(Run.fromDict(wire).durations(NOW)).toEqual({
      queue: 0,
      setup: 1_000,
      execution: 2_000,
      cleanup: 0,
      total: { milliseconds: 3_000, basis: 'phases', isComplete: true },
      wall: 90_000,
    });
  });

  it('of a run of several tasks, whose phases of 0 mean that they are on the tasks', () => {
    const wire = { ...ENDED, ...TWO, ...times(90_000), ...phases(0, 0, 0), run_duration: 5_000 };
    expect(Run.fromDict({ ...wire, queue_duration: 12 }).durations(NOW)).toEqual({
      queue: 12,
      total: { milliseconds: 5_000, basis: 'run_duration', isComplete: true },
      wall: 90_000,
    });
  });

  it('of a run that is active, whose phases of 0 have not been', () => {
    const wire = { ...ACTIVE, ...phases(5_000, 0, 0), start_time: START, run_duration: 40_000 };
    expect(Run.fromDict({ ...wire, queue_duration: -1 }).durations(NOW)).toEqual({
      setup: 5_000,
      total: { milliseconds: 60_000, basis: 'elapsed', isComplete: false },
      wall: 60_000,
      atAnswer: 40_000,
    });
  });

  it('of a task that runs, whose phases of 0 have not been', () => {
    const wire = { task_key: 'a', ...ACTIVE, ...phases(5_000, 0, 0), start_time: START };
    expect(RunTask.fromDict(wire).durations(NOW)).toEqual({
      setup: 5_000,
      total: { milliseconds: 60_000, basis: 'elapsed', isComplete: true },
      wall: 60_000,
    });
  });

  it('of a task that has ended, whose phases of 0 took no time', () => {
    const wire = { task_key: 'a', ...ENDED, ...times(400), ...phases(0, 0, 0), queue_duration: 0 };
    expect(RunTask.fromDict(wire).durations(NOW)).toEqual({
      queue: 0,
      setup: 0,
      execution: 0,
      cleanup: 0,
      total: { milliseconds: 400, basis: 'wall', isComplete: true },
      wall: 400,
    });
  });
});

it('reads times that came as text, which a lenient read sets aside', () => {
  const wire = {
    ...ENDED,
    queue_duration: '7',
    setup_duration: '1',
    execution_duration: '20',
    cleanup_duration: '300',
  };
  expect(Run.fromDict(wire, { mode: 'lenient' }).durations()).toEqual({
    queue: 7,
    setup: 1,
    execution: 20,
    cleanup: 300,
    total: { milliseconds: 321, basis: 'phases', isComplete: true },
  });
});

it('uses the clock of the machine where none is given', () => {
  const run = Run.fromDict({ ...ACTIVE, start_time: 1 });
  const before = Date.now() - 1;
  const { milliseconds } = run.duration()!;
  expect(milliseconds).toBeGreaterThanOrEqual(before);
  expect(milliseconds).toBeLessThanOrEqual(Date.now() - 1);
});

it.each([NaN, new Date(NaN), Infinity])('does not take the time %s for now', (now) => {
  const run = Run.fromDict({ ...ACTIVE, start_time: START });
  expect(run.duration(now)).toBeUndefined();
  expect(run.durations(now).wall).toBeUndefined();
});

it.each([
  [START, 0, '2023-11-14T22:13:20.000Z', undefined],
  [0, undefined, undefined, undefined],
  [START, START + 1, '2023-11-14T22:13:20.000Z', '2023-11-14T22:13:20.001Z'],
  [9e15, -1, undefined, undefined],
])('dates of %s and %s', (startTime, endTime, started, ended) => {
  for (const record of [
    Run.of({ startTime, endTime }),
    RunTask.of({ taskKey: 'a', startTime, endTime }),
  ]) {
    expect(record.startedAt?.toISOString()).toBe(started);
    expect(record.endedAt?.toISOString()).toBe(ended);
  }
});

describe('durations of captures', () => {
  it.each([
    ['run-aws-job-cluster.json', [367_000, 'phases']],
    ['run-azure-three-tasks.json', [246_083, 'run_duration']],
    ['run-gcp-job-parameters.json', [3_066_415, 'run_duration']],
    ['run-six-tasks-unsorted.json', [285_733, 'wall']],
    ['run-api20-explicit-nulls.json', [11_000, 'phases']],
    ['run-aws-submit-failed.json', [244_000, 'phases']],
    ['run-list-internal-error.json', [875, 'run_duration']],
    ['run-aws-s3-log.json', undefined],
    // At work for 2,510,505 ms until 1772717992313, and since 1772726316416 again.
    ['run-azure-retry-in-progress.json', [2_510_505 + 7_683_584, 'elapsed', false]],
    // Started at 1700000000000.
    ['run-task-retried.json', [72_734_000_000, 'elapsed', false]],
  ] as const)('%s', (name, expected) => {
    const duration = durationOf(expected);
    expect(corpusRun(name).duration(1_772_734_000_000)).toEqual(duration);
  });

  it('runs-list-api22.json, whose phases of 0 say nothing', () => {
    const [run] = corpusRuns('runs-list-api22.json');
    expect(run!.duration()).toEqual({ milliseconds: 32_160, basis: 'wall', isComplete: false });
  });
});

it.each([
  [undefined, 'unknown'],
  [NaN, 'unknown'],
  [Infinity, 'unknown'],
  [0, '0 ms'],
  [0.4, '0 ms'],
  [830, '830 ms'],
  [999.6, '1 s'],
  [1_499, '1 s'],
  [45_000, '45 s'],
  [59_500, '1 min 00 s'],
  [185_000, '3 min 05 s'],
  [3_723_000, '1 h 02 min 03 s'],
  [3_600_000, '1 h 00 min 00 s'],
  [86_399_999, '1 d 00 h 00 min'],
  [183_840_000, '2 d 03 h 04 min'],
  [-61_000, '-1 min 01 s'],
  [{ milliseconds: 61_000, basis: 'wall' } as const, '1 min 01 s'],
])('formats %s as %s', (duration, expected) => {
  expect(formatDuration(duration)).toBe(expected);
});

it('is uncertain if a repair without a history left out a task, since it states no time', () => {
  const task = (key: string, times: Wire = {}): Wire => ({ task_key: key, ...ENDED, ...times });
  const run = Run.fromDict({
    ...ENDED,
    ...times(9_000_000),
    tasks: [task('a', times(60_000)), task('b'), task('b')],
  });
  // The run ended at one minute, and its repair ended hours later.
  expect(run.duration()).toMatchObject({ isComplete: false });
});
