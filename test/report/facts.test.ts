import { RetryChain, Run } from '../../src';
import { reportFactsOf, type ReportOptions } from '../../src/report/facts/report-facts';
import type { RunFacts } from '../../src/report/facts/run-facts';
import { SELECTORS, isSelected } from '../../src/report/facts/section';

const START = 1_767_225_600_000;
const HOUR = 3_600_000;
const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };

const ended = (result_state: string, state_message = '') => ({
  state: { life_cycle_state: 'TERMINATED', result_state, state_message },
});

function reportOf(documents: readonly object[], options: ReportOptions = {}) {
  const runs = documents.map((each) => Run.fromDict(each, { mode: 'lenient' }) as Run);
  return reportFactsOf(RetryChain.group(runs).values(), INPUT, { machine: START, ...options });
}

const factsOf = (document: object, options?: ReportOptions): RunFacts =>
  reportOf([document], options).chains[0]?.latest as RunFacts;

/** The sections that have runs. */
const sectionsOf = (documents: readonly object[], options?: ReportOptions): readonly string[] =>
  reportOf(documents, options).sections.flatMap(({ section, chains }) =>
    chains.map(({ latest }) => `${section} ${latest.runId}`),
  );

describe('the section of a run', () => {
  it.each<[string, object, string]>([
    ['failed', ended('FAILED'), 'failed'],
    ['timed out', ended('TIMEDOUT'), 'failed'],
    [
      'ended by the platform',
      {
        status: {
          state: 'TERMINATED',
          termination_details: { code: 'CANCELED', type: 'INTERNAL_ERROR' },
        },
      },
      'failed',
    ],
    ['a new result', ended('EXPLODED'), 'unknown'],
    ['a new result of a state that is new', { state: { life_cycle_state: 'GONE' } }, 'unknown'],
    [
      'a new life cycle with a result that is known',
      { state: { life_cycle_state: 'GONE', result_state: 'FAILED' } },
      'failed',
    ],
    [
      'a new code of a type that is known',
      {
        status: {
          state: 'TERMINATED',
          termination_details: { code: 'EXPLODED', type: 'CLIENT_ERROR' },
        },
      },
      'failed',
    ],
    ['success with failures', ended('SUCCESS_WITH_FAILURES'), 'partial'],
    [
      'success, though a task failed',
      { ...ended('SUCCESS'), tasks: [{ task_key: 'a', ...ended('FAILED') }] },
      'partial',
    ],
    ['canceled', ended('CANCELED'), 'canceled'],
    ['skipped', ended('MAXIMUM_CONCURRENT_RUNS_REACHED'), 'skipped'],
    ['active', { state: { life_cycle_state: 'RUNNING' } }, 'active'],
    ['success', ended('SUCCESS'), 'succeeded'],
  ])('%s', (_case, run, section) => {
    expect(sectionsOf([{ run_id: 1, ...run }])).toEqual([`${section} 1`]);
  });

  it('puts what failed first', () => {
    const runs = ['SUCCESS', 'FAILED', 'CANCELED', 'EXPLODED'].map((result, index) => ({
      run_id: index + 1,
      ...ended(result),
    }));
    expect(sectionsOf(runs)).toEqual(['failed 2', 'unknown 4', 'canceled 3', 'succeeded 1']);
  });
});

describe('messages', () => {
  const statusOf = (message: string) => ({ termination_details: { message } });

  it('are all whole, however long', () => {
    const long = `${'x'.repeat(10_000)} the end`;
    expect(factsOf(ended('FAILED', long)).messages).toEqual([long]);
  });

  it('are both there if they differ, also if one contains the other', () => {
    const run = { ...ended('FAILED', 'oom: killed'), status: statusOf('oom') };
    expect(factsOf(run).messages).toEqual(['oom', 'oom: killed']);
  });

  it('are not repeated by their beginning', () => {
    const run = { ...ended('FAILED', 'KeyError: day'), status: statusOf('KeyErr...') };
    expect(factsOf(run).messages).toEqual(['KeyError: day']);
  });

  it('are there for a result that is new', () => {
    expect(factsOf(ended('EXPLODED', 'boom'))).toMatchObject({
      standing: 'unknown',
      words: 'TERMINATED EXPLODED',
      messages: ['boom'],
    });
  });
});

describe('the clock', () => {
  const active = {
    run_id: 1,
    state: { life_cycle_state: 'RUNNING' },
    start_time: START - 10 * HOUR,
    run_duration: HOUR,
    tasks: [
      {
        task_key: 'a',
        run_id: 2,
        start_time: START - 10 * HOUR,
        state: { life_cycle_state: 'RUNNING' },
      },
    ],
  };

  it('of a saved document is the server', () => {
    const facts = factsOf(active);
    expect(facts.clock).toEqual({ now: START - 9 * HOUR, source: 'server', atAnswer: HOUR });
    expect(facts.durations.total?.milliseconds).toBe(HOUR);
    expect(facts.tasks[0]?.durations.total?.milliseconds).toBe(HOUR);
  });

  it('of a run that waits for a repair is that of the machine: the count stands still', () => {
    const repair_history = [
      {
        type: 'ORIGINAL',
        start_time: START - 10 * HOUR,
        end_time: START - 9 * HOUR,
        state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' },
      },
    ];
    const { clock, durations } = factsOf({ ...active, tasks: undefined, repair_history });
    expect(clock).toEqual({ now: START, source: 'machine' });
    expect(durations.total).toMatchObject({ milliseconds: HOUR, isComplete: false });
  });

  it('is the caller, if the caller states it', () => {
    const facts = factsOf(active, { now: START - 8 * HOUR });
    expect(facts.clock.source).toBe('given');
    expect(facts.durations.total?.milliseconds).toBe(2 * HOUR);
  });

  it('is the machine, if the document does not say', () => {
    const facts = factsOf({ ...active, run_duration: undefined });
    expect(facts.clock).toEqual({ now: START, source: 'machine' });
    expect(facts.durations.total?.milliseconds).toBe(10 * HOUR);
  });
});

it('says what was left out, and why', () => {
  const task = (task_key: string, result: string, on: string[] = []) => ({
    task_key,
    ...ended(result),
    depends_on: on.map((key) => ({ task_key: key })),
  });
  const { skipped, rootFailures, otherFailures } = factsOf({
    ...ended('FAILED'),
    tasks: [
      task('load', 'FAILED'),
      task('report', 'UPSTREAM_FAILED', ['load']),
      task('publish', 'UPSTREAM_FAILED', ['report']),
      task('other_branch', 'EXCLUDED', ['load']),
      task('old', 'DISABLED'),
      { ...task('handler', 'FAILED', ['load']), run_if: 'AT_LEAST_ONE_FAILED' },
    ],
  });
  expect(skipped.map(({ taskKey, reason, becauseOf }) => [taskKey, reason, becauseOf])).toEqual(
    expect.arrayContaining([
      ['report', 'upstream', ['load']],
      ['publish', 'upstream', ['load']],
      ['other_branch', 'excluded', []],
      ['old', 'disabled', []],
    ]),
  );
  expect(skipped).toHaveLength(4);
  expect(rootFailures.map(({ taskKey }) => taskKey)).toEqual(['load']);
  expect(otherFailures.map(({ taskKey }) => taskKey)).toEqual(['handler']);
});

it('says why a run and a task are queued', () => {
  const status = {
    state: 'QUEUED',
    queue_details: { code: 'MAX_CONCURRENT_RUNS_REACHED', message: 'One at a time.' },
  };
  const facts = factsOf({
    status,
    tasks: [{ task_key: 'a', state: { life_cycle_state: 'QUEUED', queue_reason: 'full' } }],
  });
  expect(facts.queue).toBe('MAX_CONCURRENT_RUNS_REACHED: One at a time.');
  expect(facts.tasks[0]?.queue).toBe('full');
});

it('goes from a run-job task to the failure in the run that it started', () => {
  const parent = {
    run_id: 1,
    ...ended('FAILED'),
    tasks: [
      {
        task_key: 'call',
        run_id: 2,
        run_job_task: { job_id: 9 },
        ...ended('FAILED', 'child failed'),
      },
    ],
  };
  const child = {
    run_id: 3,
    run_name: 'child',
    trigger_info: { run_id: 2 },
    ...ended('FAILED'),
    tasks: [{ task_key: 'load', run_id: 4, ...ended('FAILED', 'no disk') }],
  };
  const [failure] = reportOf([parent, child]).chains[0]?.latest.rootFailures ?? [];
  expect(failure).toMatchObject({
    taskKey: 'call',
    runId: '2',
    messages: ['child failed'],
    inChild: [
      { runId: '3', runName: 'child', path: [], task: { runId: '4', messages: ['no disk'] } },
    ],
  });
});

it('has the iterations that failed, with their input, from the run of the for-each task', () => {
  const parent = {
    run_id: 1,
    ...ended('FAILED'),
    tasks: [
      {
        task_key: 'each',
        run_id: 2,
        for_each_task: { inputs: '[1,2]', task: { task_key: 'one' } },
        ...ended('FAILED'),
      },
    ],
  };
  const iteration = (run_id: number, day: string, result: string, message: string) => ({
    task_key: 'one',
    run_id,
    notebook_task: { notebook_path: '/n', base_parameters: { day: '{{input}}' } },
    resolved_values: { notebook_task: { base_parameters: { day } } },
    ...ended(result, message),
  });
  const loop = {
    run_id: 2,
    job_run_id: 1,
    ...ended('FAILED'),
    tasks: parent.tasks,
    iterations: [iteration(5, 'mon', 'SUCCESS', ''), iteration(6, 'tue', 'FAILED', 'no tuesday')],
  };
  const [failure] = reportOf([parent, loop]).chains[0]?.latest.rootFailures ?? [];
  expect(failure?.iterations).toMatchObject([
    { input: 'tue', runId: '6', messages: ['no tuesday'] },
  ]);
});

describe('what the caller chooses', () => {
  const runs = [
    {
      run_id: 1,
      job_id: 10,
      run_name: 'Nightly load',
      start_time: START - 9 * HOUR,
      end_time: START - 8 * HOUR,
      ...ended('FAILED'),
    },
    {
      run_id: 2,
      job_id: 20,
      run_name: 'Hourly',
      start_time: START - 2 * HOUR,
      end_time: START - HOUR,
      ...ended('SUCCESS'),
    },
    {
      run_id: 3,
      job_id: 30,
      run_name: 'Stream',
      start_time: START - 90 * HOUR,
      state: { life_cycle_state: 'RUNNING' },
    },
    { run_id: 4, job_id: 40, run_name: 'No times', ...ended('TIMEDOUT') },
  ];

  it.each<[string, ReportOptions, readonly string[]]>([
    ['nothing', {}, ['failed 1', 'failed 4', 'active 3', 'succeeded 2']],
    ['what failed', { only: ['failed'] }, ['failed 1', 'failed 4']],
    ['what timed out', { only: ['timed-out'] }, ['failed 4']],
    ['a job', { jobs: ['10'] }, ['failed 1']],
    ['a run', { jobs: ['2'] }, ['succeeded 2']],
    ['a part of a name', { jobs: ['NIGHTLY', 'stream'] }, ['failed 1', 'active 3']],
    [
      'a time; what has no end is never hidden',
      { since: START - 3 * HOUR },
      ['failed 4', 'active 3', 'succeeded 2'],
    ],
  ])('%s', (_case, options, shown) => {
    expect(sectionsOf(runs, options)).toEqual(shown);
    expect(reportOf(runs, options).summary.leftOut).toBe(4 - shown.length);
  });

  it('counts what `only` leaves out', () => {
    expect(reportOf(runs, { only: ['active'] }).summary.counts).toMatchObject({
      failed: 2,
      active: 1,
      succeeded: 1,
    });
  });

  it('can name every standing', () => {
    const [, , , timedOut] = reportOf(runs).chains;
    const named = SELECTORS.filter(
      (selector) => timedOut && isSelected(timedOut.brief, [selector]),
    );
    expect(named).toEqual(['failed', 'timed-out']);
  });
});

it('adds up what attempts without success took', () => {
  const attempt = (number: number, result: string) => ({
    run_id: 10 + number,
    original_attempt_run_id: 10,
    attempt_number: number,
    start_time: START,
    end_time: START + HOUR,
    ...ended(result),
  });
  const { summary } = reportOf([
    attempt(0, 'FAILED'),
    attempt(1, 'TIMEDOUT'),
    attempt(2, 'SUCCESS'),
  ]);
  expect(summary).toMatchObject({ runs: 1, retries: 2, succeededAfterRetry: 1 });
  expect(summary.timeLost?.milliseconds).toBe(2 * HOUR);
});
