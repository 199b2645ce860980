import { RetryChain, Run, type ModelProperties } from '../../../src';
import { corpusRun, corpusRuns } from '../../helpers/corpus-runs';
import { ended as end, inState } from '../../helpers/run-states';

const MINUTE = 60_000;
const START = 1_700_000_000_000;
const running = inState('RUNNING');

/** Attempt n starts 10 n minutes after the first and takes 4 minutes on the server, 5 on the wall. */
function attempt(number: number, properties: ModelProperties<Run> = end('FAILED')): Run {
  const startTime = START + number * 10 * MINUTE;
  return Run.of({
    runId: 100 + number,
    originalAttemptRunId: 100,
    attemptNumber: number,
    startTime,
    endTime: startTime + 5 * MINUTE,
    setupDuration: 0,
    executionDuration: 4 * MINUTE,
    cleanupDuration: 0,
    ...properties,
  });
}

const ids = (runs: Iterable<Run>): readonly (number | undefined)[] =>
  [...runs].map((run) => run.runId);
const only = (runs: Iterable<Run>): RetryChain => {
  const chains = [...RetryChain.group(runs).values()];
  expect(chains).toHaveLength(1);
  return chains[0]!;
};

describe('a chain of three attempts given in no order', () => {
  const [first, second, third] = [attempt(0), attempt(1), attempt(2, end('SUCCESS'))];
  const chain = only([third, first, second]);

  it('orders the attempts', () => {
    expect(ids(chain)).toEqual([100, 101, 102]);
    expect([chain.key, chain.length]).toEqual(['100', 3]);
    expect([chain.original, chain.latest]).toEqual([first, third]);
  });

  it('goes from attempt to attempt', () => {
    expect([chain.next(first), chain.next(second), chain.next(third)]).toEqual([
      second,
      third,
      undefined,
    ]);
    expect([chain.previous(first), chain.previous(second), chain.previous(third)]).toEqual([
      undefined,
      first,
      second,
    ]);
    expect(chain.next(second.clone())).toBe(third);
    const stranger = Run.of({ runId: 7 });
    expect([chain.next(stranger), chain.previous(stranger)]).toEqual([undefined, undefined]);
  });

  it('says how the work ended and how long it took', () => {
    expect([chain.outcome, chain.isActive, chain.isTerminal]).toEqual(['success', false, true]);
    expect([chain.isComplete, chain.missingAttempts]).toEqual([true, []]);
    expect(chain.totalDuration()).toEqual({
      milliseconds: 12 * MINUTE,
      basis: 'phases',
      isComplete: true,
    });
    expect(chain.elapsed()).toEqual({ milliseconds: 25 * MINUTE, basis: 'wall', isComplete: true });
    expect(chain.timeLost).toEqual({
      milliseconds: 8 * MINUTE,
      basis: 'phases',
      isComplete: true,
    });
  });

  it('is the chain of each of its runs', () => {
    const other = Run.of({ runId: 7 });
    for (const run of [first, second, third]) {
      expect(ids(RetryChain.of(run, [other, third, second, first]))).toEqual([100, 101, 102]);
    }
    expect(ids(RetryChain.of(second, [first]))).toEqual([100, 101]);
    expect(ids(RetryChain.of(other, [first]))).toEqual([7]);
  });
});

it('does not know all of the time lost, if nothing says how an attempt ended', () => {
  const over = Run.fromDict({
    run_id: 1,
    state: { life_cycle_state: 'TERMINATED' },
    start_time: 1_000,
    end_time: 9_000,
  });
  expect(RetryChain.of(over, [over]).timeLost).toMatchObject({
    milliseconds: 0,
    isComplete: false,
  });
  const active = Run.fromDict({ run_id: 2, state: { life_cycle_state: 'RUNNING' } });
  expect(RetryChain.of(active, [active]).timeLost).toMatchObject({
    milliseconds: 0,
    isComplete: true,
  });
});

describe('a chain whose latest attempt is active', () => {
  const chain = only([attempt(0), attempt(1, { ...running, endTime: 0, executionDuration: 0 })]);
  const now = START + 12 * MINUTE;

  it('has no outcome yet, and counts up to the clock that it was given', () => {
    expect([chain.outcome, chain.isActive, chain.isTerminal, chain.isComplete]).toEqual([
      undefined,
      true,
      false,
      true,
    ]);
    expect(chain.totalDuration(now)).toEqual({
      milliseconds: 6 * MINUTE,
      basis: 'mixed',
      // Nothing says whether the run was repaired.
      isComplete: false,
    });
    expect(chain.elapsed(now)).toEqual({
      milliseconds: 12 * MINUTE,
      basis: 'elapsed',
      isComplete: true,
    });
    expect(chain.timeLost?.milliseconds).toBe(4 * MINUTE);
  });

  it('uses the clock of the machine otherwise', () => {
    expect(chain.elapsed(START + 13 * MINUTE)?.milliseconds).toBe(13 * MINUTE);
    const elapsed = only([attempt(0, { ...running, endTime: 0 })]).elapsed();
    expect(elapsed?.milliseconds).toBeGreaterThan(Date.now() - START - MINUTE);
  });
});

describe('times that are not known', () => {
  const noTimes = {
    startTime: undefined,
    endTime: undefined,
    setupDuration: undefined,
    executionDuration: undefined,
    cleanupDuration: undefined,
  };

  it('make the sum incomplete', () => {
    const chain = only([attempt(0), attempt(1, { ...end('FAILED'), ...noTimes })]);
    expect(chain.totalDuration()).toEqual({
      milliseconds: 4 * MINUTE,
      basis: 'phases',
      isComplete: false,
    });
    expect(chain.elapsed()).toEqual({ milliseconds: 5 * MINUTE, basis: 'wall', isComplete: false });
  });

  it('leave nothing where no duration is known', () => {
    const chain = only([attempt(0, { ...end('FAILED'), ...noTimes })]);
    expect([chain.totalDuration(), chain.timeLost, chain.elapsed()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('do not matter of an attempt that was skipped', () => {
    const chain = only([attempt(0), attempt(1, { ...end('EXCLUDED'), ...noTimes })]);
    expect(chain.totalDuration()).toEqual({
      milliseconds: 4 * MINUTE,
      basis: 'phases',
      isComplete: true,
    });
    expect(chain.elapsed()).toEqual({ milliseconds: 5 * MINUTE, basis: 'wall', isComplete: true });
  });

  it('leave elapsed open where an ended attempt does not say when', () => {
    expect(only([attempt(0, { ...end('FAILED'), endTime: undefined })]).elapsed()).toBeUndefined();
  });

  it('are known of an attempt that was over at once', () => {
    expect(only([attempt(0, { ...end('FAILED'), endTime: START })]).elapsed()?.milliseconds).toBe(
      0,
    );
  });

  it('lose nothing in a chain that succeeded at once', () => {
    expect(only([attempt(0, end('SUCCESS'))]).timeLost).toEqual({
      milliseconds: 0,
      basis: 'mixed',
      isComplete: true,
    });
  });
});

describe('gaps', () => {
  it.each([
    ['the original', [attempt(1), attempt(2)], undefined, [0]],
    ['one in the middle', [attempt(0), attempt(3)], 100, [1, 2]],
    [
      'the original of a retry without a number',
      [Run.of({ runId: 5, originalAttemptRunId: 4 })],
      undefined,
      [0],
    ],
    ['none', [Run.of({ runId: 5 })], 5, []],
    [
      'what a lone submitted retry does not link to',
      [Run.of({ runId: 5, attemptNumber: 2 })],
      5,
      [0, 1],
    ],
    [
      'a first attempt that links elsewhere',
      [Run.of({ runId: 5, originalAttemptRunId: 4, attemptNumber: 0 })],
      5,
      [],
    ],
  ])('%s', (_name, runs, original, missing) => {
    const chain = only(runs);
    expect(chain.original?.runId).toBe(original);
    expect(chain.missingAttempts).toEqual(missing);
    expect(chain.isComplete).toBe(missing.length === 0);
  });

  it('are listed up to a limit', () => {
    const chain = only([
      attempt(0),
      Run.of({ runId: 101, originalAttemptRunId: 100, attemptNumber: Number.MAX_SAFE_INTEGER }),
    ]);
    expect(chain.missingAttempts).toHaveLength(1_000);
    expect(chain.missingAttempts.at(-1)).toBe(1_000);
  });
});

describe('links that contradict each other', () => {
  it('in a circle put each run into the chain that it names', () => {
    const [one, two] = [
      Run.of({ runId: 1, originalAttemptRunId: 2 }),
      Run.of({ runId: 2, originalAttemptRunId: 1 }),
    ];
    const chains = RetryChain.group([one, two]);
    expect([...chains].map(([key, chain]) => [key, ids(chain)])).toEqual([
      ['2', [1]],
      ['1', [2]],
    ]);
    expect(chains.get('2')!.original).toBeUndefined();
  });

  it('in a circle of three leave every question answered', () => {
    const runs = [
      [1, 3],
      [2, 1],
      [3, 2],
    ].map(([runId, originalAttemptRunId]) => attempt(0, { runId, originalAttemptRunId }));
    for (const run of runs) {
      const chain = RetryChain.of(run, runs);
      expect([ids(chain), chain.isComplete, chain.outcome, chain.elapsed()?.milliseconds]).toEqual([
        [run.runId],
        true,
        undefined,
        5 * MINUTE,
      ]);
      expect([chain.next(run), chain.previous(run)]).toEqual([undefined, undefined]);
    }
  });

  it('naming one original with the same attempt number leave both attempts in the chain', () => {
    const [one, two] = [attempt(1), attempt(1, { runId: 201, startTime: START })];
    expect(ids(only([one, two]))).toEqual([201, 101]);
  });

  it('between two snapshots of a run are settled by the more advanced one', () => {
    const early = Run.of({ runId: 5, ...running });
    const late = Run.of({ runId: 5, originalAttemptRunId: 4, ...end('SUCCESS') });
    for (const runs of [
      [early, late],
      [late, early],
    ]) {
      expect([...RetryChain.group(runs).keys()]).toEqual(['4']);
      expect(RetryChain.of(early, runs).attempts).toEqual([late]);
    }
  });
});

describe('the order of attempts', () => {
  it.each([
    [
      'by start where numbers are equal',
      [
        { attemptNumber: 1, startTime: 2 },
        { attemptNumber: 1, startTime: 1 },
      ],
      [2, 1],
    ],
    [
      'one that has not started goes last',
      [
        { attemptNumber: 1, startTime: 0 },
        { attemptNumber: 1, startTime: 1 },
      ],
      [2, 1],
    ],
    ['one without a number goes last', [{ startTime: 1 }, { attemptNumber: 3 }], [2, 1]],
    ['by run id where all else is equal', [{}, {}], [1, 2]],
  ])('%s', (_name, properties, expected) => {
    const runs = properties.map((each, index) =>
      Run.of({ runId: index + 1, originalAttemptRunId: 9, ...each }),
    );
    expect(ids(only(runs).attempts)).toEqual(expected);
    expect(ids(only([...runs].reverse()).attempts)).toEqual(expected);
  });

  it('is the same in any order of runs that only their content tells apart', () => {
    const runs = ['b', 'a', 'c'].map((runName) => Run.of({ originalAttemptRunId: 9, runName }));
    const names = (list: Iterable<Run>): readonly unknown[] => [...list].map((run) => run.runName);
    expect(names(only(runs))).toEqual(['a', 'b', 'c']);
    expect(names(only([...runs].reverse()))).toEqual(['a', 'b', 'c']);
  });
});

describe('groupings', () => {
  const runs = [attempt(0), attempt(1), Run.of({ runId: 7 })];

  it('are collected from what arrives over time', async () => {
    async function* arriving(): AsyncGenerator<Run> {
      for (const run of runs) yield await Promise.resolve(run);
    }
    const collected = await RetryChain.collect(arriving());
    expect([...collected].map(([key, chain]) => [key, ids(chain)])).toEqual([
      ['100', [100, 101]],
      ['7', [7]],
    ]);
    expect([...(await RetryChain.collect(runs)).keys()]).toEqual(['100', '7']);
  });

  it('of halves come to that of the whole, in any order, with runs in both', () => {
    const all = [attempt(0), attempt(2), Run.of({ runId: 7 }), attempt(1, { ...running })];
    const late = attempt(1, end('SUCCESS'));
    const halves = [
      RetryChain.group([all[2]!, all[1]!, all[3]!]),
      RetryChain.group([late, all[2]!.clone(), all[0]!]),
    ] as const;
    for (const merged of [RetryChain.merge(...halves), RetryChain.merge(halves[1], halves[0])]) {
      const chains = Object.fromEntries([...merged].map(([key, chain]) => [key, ids(chain)]));
      expect(chains).toEqual({ 7: [7], 100: [100, 101, 102] });
      expect(merged.get('100')!.attempts[1]).toBe(late);
    }
    expect(RetryChain.group([...all, late]).get('100')!.attempts[1]).toBe(late);
  });

  it('take any iterable', () => {
    const once = (function* generate() {
      yield* runs;
    })();
    expect([...RetryChain.group(once).keys()]).toEqual(['100', '7']);
    expect([...RetryChain.group(new Set(runs)).keys()]).toEqual(['100', '7']);
  });

  it('of nothing are empty', () => {
    expect(RetryChain.group([]).size).toBe(0);
    expect(RetryChain.merge(RetryChain.group([]), RetryChain.group(runs)).size).toBe(2);
  });
});

describe('captures', () => {
  it('a page of periodic runs has a chain for each', () => {
    const runs = corpusRuns('runs-list-aws-completed.json');
    const chains = RetryChain.group(runs);
    expect(runs.length).toBeGreaterThan(20);
    expect(chains.size).toBe(runs.length);
    for (const chain of chains.values())
      expect([chain.isComplete, chain.outcome]).toEqual([true, 'success']);
  });

  it('run-aws-submit-failed.json, a SUBMIT_RUN without original and trigger, is a chain of its own', () => {
    const run = corpusRun('run-aws-submit-failed.json');
    expect([run.runType, run.originalAttemptRunId, run.trigger]).toEqual([
      'SUBMIT_RUN',
      undefined,
      undefined,
    ]);
    const chain = only([run, run.clone()]);
    expect([chain.key, chain.outcome, chain.isComplete]).toEqual([
      `pbe-i3m2s211-o12y.cloud.databricks.com/${run.runId}`,
      'failed',
      true,
    ]);
  });

  it.each([
    [
      'run-azure-retry-in-progress.json',
      'dhs-bqruigyc-ierxkuidv.3.azuredatabricks.net/1797704373575057',
    ],
    ['run-task-retried.json', '9'],
    ['run-six-tasks-unsorted.json', '13425516018904'],
  ])('%s has neither attempt number nor original: it is its own original', (name, key) => {
    const run = corpusRun(name);
    const chain = RetryChain.of(run, []);
    expect([run.isRetry, RetryChain.keyOf(run), chain.isComplete]).toEqual([false, key, true]);
    expect(chain.original).toBe(run);
  });
});
