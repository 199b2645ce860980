import { RetryChain, Run } from '../../src';
import { formatChain, type ReportOptions } from '../../src/report/report';

const START = 1_767_225_600_000;
const formatRun = (run: Run, options?: ReportOptions): string =>
  formatChain(RetryChain.of(run, []), options);

const inLife = (life_cycle_state: string, result_state?: string, state_message = '') => ({
  state: { life_cycle_state, result_state, state_message },
});
const SUCCESS = inLife('TERMINATED', 'SUCCESS');

function linesOf(run: object, notes: string[] = []): string[] {
  const read = Run.fromDict(run, { mode: 'lenient' }) as Run;
  return formatRun(read, { notes, now: START }).split('\n');
}

describe('formatChain of a run alone', () => {
  it('shows a run of which nothing is known', () => {
    expect(formatRun(Run.fromDict({}))).toBe(
      ['Untitled', '  Run           (no run_id)', '  Outcome       unknown'].join('\n'),
    );
  });

  it('shows the ids of a first attempt without the words of a retry', () => {
    const run = { run_id: 5, job_id: 7, original_attempt_run_id: 5, attempt_number: 0 };
    expect(linesOf(run)[1]).toBe('  Run           5, job 7');
  });

  it.each([
    [
      'a retry',
      { run_id: 6, original_attempt_run_id: 5, attempt_number: 1 },
      '6, attempt 1, original attempt 5',
    ],
    [
      'a retry without its number',
      { run_id: 6, original_attempt_run_id: 5 },
      '6, original attempt 5',
    ],
    ['a number without the original', { run_id: 6, attempt_number: 2 }, '6, attempt 2'],
  ])('shows the ids of %s', (_case, run, ids) => {
    expect(linesOf(run)[1]).toBe(`  Run           ${ids}`);
  });

  it('shows all digits of an id that a lenient read has set aside', () => {
    expect(linesOf({ run_id: 9007199254740993n })[1]).toBe('  Run           9007199254740993');
  });

  it('shows a state from next year, which a lenient read has set aside', () => {
    expect(linesOf({ state: { life_cycle_state: 'HIBERNATING' } })[2]).toBe(
      '  Outcome       unknown (HIBERNATING)',
    );
  });

  it('says what has not happened yet', () => {
    const lines = linesOf({ start_time: 0, end_time: 0 });
    expect(lines.slice(3)).toEqual(['  Started       not yet', '  Ended         not yet']);
  });

  it.each<[string, object, string]>([
    [
      'of a single task',
      { ...SUCCESS, setup_duration: 143_000, execution_duration: 61_000, cleanup_duration: 0 },
      'setup 2 min 23 s, execution 1 min 01 s, total 3 min 24 s',
    ],
    [
      'of a single task, which has the times',
      { ...SUCCESS, run_duration: 9_000, tasks: [{ task_key: 'a', setup_duration: 8_000 }] },
      'setup 8 s, total 9 s by run_duration',
    ],
    [
      'of several tasks, without the zeros of the phases',
      { ...SUCCESS, setup_duration: 0, execution_duration: 0, run_duration: 250_000 },
      'total 4 min 10 s by run_duration',
    ],
    [
      'that was repaired hours later',
      { ...SUCCESS, run_duration: 250_000, start_time: START, end_time: START + 3_600_000 },
      'total 4 min 10 s by run_duration, 1 h 00 min 00 s from start to end',
    ],
    [
      'of which start and end are known',
      { ...SUCCESS, start_time: START, end_time: START + 250_000 },
      'total 4 min 10 s from start to end',
    ],
    [
      'that has waited and is active',
      { ...inLife('RUNNING'), queue_duration: 3000, start_time: START - 4_000 },
      'queue 3 s, total 4 s so far',
    ],
  ])('shows the durations of a run %s', (_case, run, durations) => {
    expect(linesOf(run)).toContain(`  Durations     ${durations}`);
  });

  it('shows no durations where there are none', () => {
    expect(linesOf({ setup_duration: 0, execution_duration: 0 })).toHaveLength(3);
  });

  it('names root failures first, and what was skipped because of them', () => {
    const task = (task_key: string, depends_on: string[], result_state: string, more = {}) => ({
      task_key,
      depends_on: depends_on.map((key) => ({ task_key: key })),
      state: { life_cycle_state: 'TERMINATED', result_state },
      ...more,
    });
    const details = { code: 'CLUSTER_ERROR', type: 'CLOUD_FAILURE', message: 'no nodes' };
    const lines = linesOf({
      ...inLife('TERMINATED', 'FAILED', 'Several tasks failed.'),
      tasks: [
        task('publish', ['report'], 'UPSTREAM_FAILED'),
        task('report', ['load'], 'UPSTREAM_FAILED'),
        task('load', [], 'FAILED', { status: { termination_details: details } }),
        task('check', [], 'TIMEDOUT'),
      ],
    });
    expect(lines.slice(1)).toEqual([
      '  Run           (no run_id)',
      '  Outcome       failed (TERMINATED FAILED)',
      '  Root failure  check',
      '  Root failure  load: CLUSTER_ERROR (CLOUD_FAILURE): no nodes',
      '  Skipped       because of it: report, publish',
      '  Message       Several tasks failed.',
      '',
      '    TASK     OUTCOME',
      '  * check    timed-out',
      '    load     failed',
      '    report   skipped',
      '    publish  skipped',
      '  * critical path: at least 0 ms',
    ]);
  });

  it('shows the key of the only task, the attempts at it, and no timeline', () => {
    const tasks = [
      { task_key: 'a', attempt_number: 0, ...inLife('TERMINATED', 'FAILED', 'oom') },
      { task_key: 'a', attempt_number: 1, ...SUCCESS },
    ];
    expect(linesOf({ tasks }).slice(3)).toEqual([
      '  Recovered     a',
      '  Task          a',
      '',
      '  Retried tasks',
      '  └─ task a',
      '     ├─ attempt 0  failed',
      '     │  oom',
      '     └─ attempt 1  success',
    ]);
  });

  it('notes dependencies that lead nowhere', () => {
    const lines = linesOf({
      tasks: [
        { task_key: 'a', depends_on: [{ task_key: 'b' }] },
        { task_key: 'b', depends_on: [{ task_key: 'a' }] },
        { task_key: 'c', depends_on: [{ task_key: 'gone' }, {}] },
      ],
    });
    expect(lines.slice(3, 6)).toEqual([
      '  Note          c depends on gone, which is not in the run',
      '  Note          c depends on a task without a key, which is not in the run',
      '  Note          these tasks depend on each other in a circle: a, b',
    ]);
  });

  it('passes over what is no task', () => {
    expect(linesOf({ tasks: [7] })).toHaveLength(3);
  });

  it('shows notes, each on one line', () => {
    expect(linesOf({}, ['one', 'two\nlines']).slice(3)).toEqual([
      '  Note          one',
      '  Note          two lines',
    ]);
  });

  it('lets no document reach the terminal with an escape sequence', () => {
    const evil = '\u001b]0;owned\u0007';
    const text = formatRun(
      Run.fromDict(
        {
          run_name: evil,
          run_page_url: evil,
          state: { life_cycle_state: evil, state_message: evil },
          status: { termination_details: { code: evil, type: evil } },
          tasks: [0, 1].map((attempt_number) => ({
            task_key: evil,
            attempt_number,
            state: { result_state: evil },
          })),
        },
        { mode: 'lenient' },
      ) as Run,
      { notes: [evil] },
    );
    expect(text.match(/\\u001b\]0;owned\\u0007/g)).toHaveLength(11);
    expect(text).not.toContain('\u001b');
  });
});
