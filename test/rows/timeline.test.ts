import { Run } from '../../src';
import { rowsOf } from '../../src/rows';

const HOUR = 3_600_000;
const DAY = Date.UTC(2026, 2, 5);

const over = (result: string) => ({ life_cycle_state: 'TERMINATED', result_state: result });

function timeline(document: object, now?: number) {
  const run = Run.fromDict({ job_id: 7, run_id: 1, ...document }, { mode: 'lenient' }) as Run;
  return [...rowsOf(run, { table: 'job_run_timeline', ...(now !== undefined && { now }) })].map(
    (row) => [
      row.period_start_time?.toISOString().slice(11, 16) ?? null,
      row.period_end_time?.toISOString().slice(11, 16) ?? null,
      row.result_state,
      row.run_duration_seconds,
    ],
  );
}

describe('job_run_timeline', () => {
  it('cuts at the hours of UTC, with the result on the last row alone', () => {
    expect(
      timeline({
        start_time: DAY + 0.5 * HOUR,
        end_time: DAY + 2.25 * HOUR,
        run_duration: 1.75 * HOUR,
        state: over('SUCCESS'),
      }),
    ).toEqual([
      ['00:30', '01:00', null, null],
      ['01:00', '02:00', null, null],
      ['02:00', '02:15', 'SUCCEEDED', 6_300],
    ]);
  });

  it('has no empty row for a run that ends at a full hour', () => {
    expect(
      timeline({
        start_time: DAY,
        end_time: DAY + HOUR,
        run_duration: HOUR,
        state: over('FAILED'),
      }),
    ).toEqual([['00:00', '01:00', 'FAILED', 3_600]]);
  });

  it('has one end row for the original run and for each repair', () => {
    const repair_history = [
      { type: 'ORIGINAL', start_time: DAY, end_time: DAY + 1_000_400, state: over('FAILED') },
      {
        type: 'REPAIR',
        id: 5,
        start_time: DAY + 2 * HOUR,
        end_time: DAY + 2 * HOUR + 1_000_400,
        state: over('SUCCESS'),
      },
    ];
    const rows = timeline({
      start_time: DAY,
      end_time: DAY + 2 * HOUR + 1_000_400,
      run_duration: 2_000_800,
      state: over('SUCCESS'),
      tasks: [{ task_key: 'a' }, { task_key: 'b' }],
      repair_history,
    });
    // The seconds add up to those of the run: 2,001, not 1,000 twice.
    expect(rows).toEqual([
      ['00:00', '00:16', 'FAILED', 1_000],
      ['02:00', '02:16', 'SUCCEEDED', 1_001],
    ]);
  });

  it('has one period if the server counted all of the time, whatever gaps the tasks have', () => {
    const rows = timeline({
      start_time: DAY,
      end_time: DAY + 1_000_000,
      run_duration: 1_000_000,
      state: over('CANCELED'),
      tasks: [
        { task_key: 'a', start_time: DAY, end_time: DAY + 400_000, state: over('SUCCESS') },
        {
          task_key: 'b',
          start_time: DAY + 400_050,
          end_time: DAY + 900_000,
          state: over('FAILED'),
        },
        { task_key: 'b', attempt_number: 1, state: over('CANCELED') },
        { task_key: 'c', state: over('UPSTREAM_CANCELED') },
      ],
    });
    expect(rows).toEqual([['00:00', '00:16', 'CANCELLED', 1_000]]);
  });

  it('has seconds that add up to those of the run, also after a repair that took no time', () => {
    const at = (start: number, end: number, type: string) => ({
      type,
      start_time: DAY + start,
      end_time: DAY + end,
      state: over('FAILED'),
    });
    const rows = timeline({
      start_time: DAY,
      end_time: DAY + 8_000,
      run_duration: 3_000,
      state: over('FAILED'),
      tasks: [{ task_key: 'a' }, { task_key: 'b' }],
      repair_history: [
        at(0, 1_500, 'ORIGINAL'),
        at(5_000, 6_500, 'REPAIR'),
        at(8_000, 8_000, 'REPAIR'),
      ],
    });
    expect(rows.map((row) => row[3])).toEqual([2, 1, 0]);
  });

  it('times an active run to the answer of the server, else to the moment that is given, else not at all', () => {
    const active = { start_time: DAY, state: { life_cycle_state: 'RUNNING' } };
    expect(timeline({ ...active, run_duration: HOUR / 2 })).toEqual([
      ['00:00', '00:30', null, null],
    ]);
    expect(timeline(active, DAY + HOUR / 4)).toEqual([['00:00', '00:15', null, null]]);
    expect(timeline(active)).toEqual([['00:00', null, null, null]]);
  });

  it.each([
    ['a skipped run', { state: { life_cycle_state: 'SKIPPED' } }, 'SKIPPED'],
    ['an internal error', { state: { life_cycle_state: 'INTERNAL_ERROR' } }, 'ERROR'],
    ['a timeout', { state: over('TIMEDOUT') }, 'TIMED_OUT'],
    ['a cancellation', { state: over('CANCELED') }, 'CANCELLED'],
    ['a result without a known word', { state: over('UPSTREAM_FAILED') }, 'UPSTREAM_FAILED'],
    ['a result from next year', { state: over('EXPLODED') }, 'EXPLODED'],
    [
      'a newer status',
      { status: { state: 'TERMINATED', termination_details: { code: 'USER_CANCELED' } } },
      'CANCELLED',
    ],
    [
      'a code of a failure',
      { status: { state: 'TERMINATED', termination_details: { code: 'RUN_EXECUTION_ERROR' } } },
      'FAILED',
    ],
  ])('shows the result of %s, also without any time', (_what, document, word) => {
    expect(timeline(document).map((row) => row.slice(0, 3))).toEqual([[null, null, word]]);
  });

  it('has no row for a run that waits, nor for the run of a task', () => {
    expect(timeline({ state: { life_cycle_state: 'QUEUED' } })).toEqual([]);
    expect(timeline({ job_run_id: 9, state: over('SUCCESS') })).toEqual([]);
  });

  it('stays small for a run that claims to have taken ages', () => {
    const rows = timeline({ start_time: 1, end_time: 2 ** 52, state: over('SUCCESS') });
    expect(rows.length).toBe(10_000);
    expect(rows.at(-1)?.slice(1, 3)).toEqual([null, 'SUCCEEDED']);
  });

  it('has the words of the system tables for triggers, and the others as they are', () => {
    const wordOf = (trigger: string) => {
      const run = Run.fromDict(
        { run_id: 1, trigger, state: over('SUCCESS') },
        { mode: 'lenient' },
      ) as Run;
      return [...rowsOf(run, { table: 'job_run_timeline' })][0]?.trigger_type;
    };
    expect(['PERIODIC', 'ONE_TIME', 'RETRY', 'TABLE', 'NEW'].map(wordOf)).toEqual([
      'CRON',
      'ONETIME',
      'ONETIME_RETRY',
      'TABLE',
      'NEW',
    ]);
  });

  it('masks the values of parameters whose names sound like secrets', () => {
    const job_parameters = [
      { name: 'date', default: '', value: '2026-03-05' },
      { name: 'api_token', default: 'x', value: 'hunter2' },
    ];
    const run = Run.fromDict({ run_id: 1, state: over('SUCCESS'), job_parameters });
    const [row] = rowsOf(run, { table: 'job_run_timeline' });
    expect(row?.job_parameters).toEqual({
      date: { default: '', value: '2026-03-05' },
      api_token: { default: '***', value: '***' },
    });
  });
});
