import { Run } from '../../src';
import { formatRun } from '../../src/output/report';

const START = 1_767_225_600_000;

function linesOf(run: object, notes: string[] = []): string[] {
  const read = Run.fromDict(run, { mode: 'lenient' });
  return formatRun(read, { notes }).split('\n');
}

describe('formatRun', () => {
  it('shows a run of which nothing is known', () => {
    expect(formatRun(Run.fromDict({}))).toBe(
      ['Untitled', '  Run         (no run_id)', '  State       unknown'].join('\n'),
    );
  });

  it('shows the ids of a first attempt without the words of a retry', () => {
    const run = { run_id: 5, job_id: 7, original_attempt_run_id: 5, attempt_number: 0 };
    expect(linesOf(run)[1]).toBe('  Run         5, job 7');
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
    expect(linesOf(run)[1]).toBe(`  Run         ${ids}`);
  });

  it('shows all digits of an id that a lenient read has set aside', () => {
    expect(linesOf({ run_id: 9007199254740993n })[1]).toBe('  Run         9007199254740993');
  });

  it('shows a state from next year, which a lenient read has set aside', () => {
    expect(linesOf({ state: { life_cycle_state: 'HIBERNATING' } })[2]).toBe(
      '  State       HIBERNATING',
    );
  });

  it('says what has not happened yet', () => {
    const lines = linesOf({ start_time: 0, end_time: 0 });
    expect(lines.slice(3)).toEqual(['  Started     not yet', '  Ended       not yet']);
  });

  it.each([
    [
      'of a single task',
      { setup_duration: 143_000, execution_duration: 61_000, cleanup_duration: 0 },
      'setup 2 min 23 s, execution 1 min 01 s, cleanup 0 s',
    ],
    [
      'of several tasks, without the zeros of the phases',
      { setup_duration: 0, execution_duration: 0, cleanup_duration: 0, run_duration: 250_000 },
      'run 4 min 10 s',
    ],
    [
      'that has waited and just begun',
      { queue_duration: 3000, setup_duration: 0, execution_duration: 0 },
      'queue 3 s',
    ],
    [
      'that has nothing but zeros',
      { setup_duration: 0, execution_duration: 0, cleanup_duration: 0 },
      'setup 0 s, execution 0 s, cleanup 0 s',
    ],
  ])('shows the durations of a run %s', (_case, run, durations) => {
    expect(linesOf(run).at(-1)).toBe(`  Durations   ${durations}`);
  });

  it('shows tasks in the order of their start, those that have not started last', () => {
    const state = { life_cycle_state: 'PENDING' };
    const lines = linesOf({
      tasks: [
        { task_key: 'unknown' },
        { task_key: 'waits', state, start_time: 0 },
        { task_key: 'second', start_time: START + 1000, execution_duration: 2000 },
        { task_key: 'first', start_time: START, setup_duration: 61_000 },
      ],
    });
    expect(lines.slice(4)).toEqual([
      '  TASK     STATE    STARTED                    SETUP  EXECUTION',
      '  first             2026-01-01T00:00:00Z  1 min 01 s',
      '  second            2026-01-01T00:00:01Z                    2 s',
      '  unknown',
      '  waits    PENDING',
    ]);
  });

  it('numbers the attempts once a task has more than one, also where it says why it failed', () => {
    const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'oom' };
    const lines = linesOf({
      tasks: [
        { task_key: 'a', attempt_number: 0, state: failed, start_time: START },
        { task_key: 'a', attempt_number: 1, state: { life_cycle_state: 'RUNNING' } },
        { task_key: 'b', state: { ...failed, state_message: 'x'.repeat(200) } },
      ],
    });
    expect(lines.slice(4)).toEqual([
      '  TASK  ATTEMPT  STATE              STARTED',
      '  a           0  TERMINATED FAILED  2026-01-01T00:00:00Z',
      '  a           1  RUNNING',
      '  b              TERMINATED FAILED',
      '  a (attempt 0): oom',
      `  b (attempt unknown): ${'x'.repeat(159)}…`,
    ]);
  });

  it('shows a task without its key, and passes over what is no task', () => {
    const lines = linesOf({ tasks: [{ run_id: 3, attempt_number: 0 }] });
    expect(lines.slice(4)).toEqual(['  TASK', '  (no task_key)']);
    expect(linesOf({ tasks: [7] })).toHaveLength(3);
  });

  it('shows notes, each on one line', () => {
    expect(linesOf({}, ['one', 'two\nlines']).slice(3)).toEqual([
      '  Note        one',
      '  Note        two lines',
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
          tasks: [{ task_key: evil, state: { result_state: evil } }],
        },
        { mode: 'lenient' },
      ),
      { notes: [evil] },
    );
    expect(text.match(/\\u001b\]0;owned\\u0007/g)).toHaveLength(9);
    expect(text).not.toContain('\u001b');
  });
});
