import { Run } from '../../src';
import { rowsOf, type TableName } from '../../src/rows';

const MINUTE = 60_000;
const DAY = Date.UTC(2026, 2, 5);
const at = (minute: number): number => DAY + minute * MINUTE;
const over = (result: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state: result },
});
const span = (start: number, end: number) => ({ start_time: at(start), end_time: at(end) });

const rows = (table: TableName, document: object, now?: number) => {
  const run = Run.fromDict({ job_id: 7, run_id: 1, ...document }, { mode: 'lenient' }) as Run;
  return [...rowsOf(run, { table, ...(now !== undefined && { now }) })];
};

/** From, to, the result, and the seconds at work. */
const timeline = (document: object, now?: number) =>
  rows('job_run_timeline', document, now).map((row) => {
    const { period_start_time, period_end_time, result_state, run_duration_seconds } =
      row as unknown as Record<string, Date | string | number | null>;
    const time = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(11, 16) : null;
    return [time(period_start_time), time(period_end_time), result_state, run_duration_seconds];
  });

describe('a run that failed and waits for its repair', () => {
  const waiting = {
    state: { life_cycle_state: 'PENDING' },
    start_time: at(0),
    end_time: 0,
    run_duration: 5 * MINUTE,
    repair_history: [{ type: 'ORIGINAL', ...span(0, 5), ...over('FAILED') }],
  };
  const original = ['00:00', '00:05', 'FAILED', 300];

  it.each<[string, object, number | undefined]>([
    ['as its document stands', {}, undefined],
    ['without a count', { run_duration: undefined }, undefined],
    ['five hours later', { run_duration: undefined }, at(300)],
    [
      'with a repair that has not started',
      { repair_history: [...waiting.repair_history, { type: 'REPAIR', id: 7, start_time: 0 }] },
      undefined,
    ],
    [
      'with a task that waits',
      { tasks: [{ task_key: 'a', run_id: 2, state: { life_cycle_state: 'BLOCKED' } }] },
      undefined,
    ],
  ])('has the row of the original run, which failed: %s', (_name, more, now) => {
    expect(timeline({ ...waiting, ...more }, now)).toEqual([original]);
  });

  it('was at work for as long as the original run, as far as is known', () => {
    const [row] = rows('runs', waiting);
    expect(row).toMatchObject({
      is_active: true,
      duration_ms: 300_000,
      duration_is_complete: false,
      wall_duration_ms: null,
    });
  });
});

describe('a history whose original run states no start', () => {
  const history = [
    { type: 'ORIGINAL', end_time: at(5), ...over('FAILED') },
    { type: 'REPAIR', id: 7, ...span(60, 62), ...over('TIMEDOUT') },
    { type: 'REPAIR', id: 8, ...span(120, 123), ...over('SUCCESS') },
  ];
  const repairs = [
    ['01:00', '01:02', 'TIMED_OUT'],
    ['02:00', '02:03', 'SUCCEEDED'],
  ];

  it('began with the run', () => {
    expect(timeline({ ...over('SUCCESS'), ...span(0, 123), repair_history: history })).toEqual([
      ['00:00', '00:05', 'FAILED', 300],
      [...(repairs[0] as string[]), 120],
      [...(repairs[1] as string[]), 180],
    ]);
  });

  it('keeps its result, if the run states no start either', () => {
    expect(timeline({ ...over('SUCCESS'), repair_history: history })).toEqual([
      [null, '00:05', 'FAILED', null],
      [...(repairs[0] as string[]), null],
      [...(repairs[1] as string[]), null],
    ]);
  });
});

describe('a history that lacks the original run', () => {
  const document = {
    ...over('SUCCESS'),
    ...span(0, 62),
    repair_history: [
      { type: 'REPAIR', id: 7, ...span(60, 62), task_run_ids: [41], ...over('SUCCESS') },
    ],
    tasks: [{ run_id: 41, task_key: 'a', ...over('SUCCESS') }],
  };

  it('counts the repair', () => {
    expect(rows('runs', document)).toMatchObject([{ repair_count: 1 }]);
    expect(rows('attempts', document)).toMatchObject([{ repair_index: 1 }]);
    const report = Run.fromDict({ run_id: 1, ...document }).failureReport();
    expect(report.retries.repairs).toBe(1);
  });

  it('gives the repair its own time', () => {
    expect(timeline(document)).toEqual([['01:00', '01:02', 'SUCCEEDED', 120]]);
  });
});

it('counts the total of the server for a run that was repaired, not the phases of its last attempt', () => {
  const document = {
    ...over('SUCCESS'),
    ...span(0, 70),
    setup_duration: 10_000,
    execution_duration: 290_000,
    cleanup_duration: 0,
    run_duration: 600_000,
    repair_history: [
      { type: 'ORIGINAL', ...span(0, 5), ...over('FAILED') },
      { type: 'REPAIR', id: 7, ...span(65, 70), ...over('SUCCESS') },
    ],
  };
  expect(rows('runs', document)).toMatchObject([
    { duration_ms: 600_000, duration_basis: 'run_duration', duration_is_complete: true },
  ]);
  expect(timeline(document)).toEqual([
    ['00:00', '00:05', 'FAILED', 300],
    ['01:05', '01:10', 'SUCCEEDED', 300],
  ]);
});

it('has no end that is before the start', () => {
  const skewed = { ...over('FAILED'), ...span(10, 8) };
  expect(timeline(skewed)).toEqual([['00:10', null, 'FAILED', null]]);
  const tasks = [{ task_key: 'a', run_id: 2, ...skewed }];
  expect(rows('job_task_run_timeline', { tasks })).toMatchObject([
    { period_start_time: new Date(at(10)), period_end_time: null, result_state: 'FAILED' },
  ]);
});

it('is a failure in all tables if it ended with an internal error, whatever its status says', () => {
  const document = {
    ...span(0, 1),
    state: { life_cycle_state: 'INTERNAL_ERROR' },
    status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } },
  };
  expect(rows('runs', document)).toMatchObject([{ outcome: 'failed', is_failed: true }]);
  expect(timeline(document)).toEqual([['00:00', '00:01', 'ERROR', 60]]);
});

it('orders the document that failed after one that says as much and did not', () => {
  const orderOf = (result: string) =>
    String((rows('runs', over(result))[0] as { snapshot_order: unknown }).snapshot_order);
  expect(orderOf('FAILED') > orderOf('SUCCESS')).toBe(true);
});

describe('ids out of a document', () => {
  const half = '\uD800';

  it('hold no half of a character, which no engine reads', () => {
    const document = {
      run_page_url: `https://a.net/?o=${half}x#job/1`,
      tasks: [
        {
          task_key: 'a',
          run_id: 2,
          cluster_instance: { cluster_id: `c${half}` },
          sql_task: { warehouse_id: `w${half}` },
        },
      ],
    };
    const [row] = rows('attempts', document);
    expect(row).toMatchObject({
      cluster_id: 'c\uFFFD',
      warehouse_id: 'w\uFFFD',
      workspace: '\uFFFDx',
    });
    expect(JSON.stringify(row)).not.toContain('\\ud800');
  });

  it('are masked if they have the form of a secret', () => {
    const tasks = [
      { task_key: 'a', run_id: 2, cluster_instance: { cluster_id: 'https://u:hunter2pw@x.y/' } },
    ];
    expect(JSON.stringify(rows('attempts', { tasks }))).not.toContain('hunter2pw');
  });

  it('are the same in all tables, if they came as numbers', () => {
    const document = {
      tasks: [{ task_key: 'a', run_id: 2, cluster_instance: { cluster_id: 17 } }],
    };
    expect(rows('runs', document)).toMatchObject([{ cluster_ids: ['17'] }]);
    expect(rows('attempts', document)).toMatchObject([{ cluster_id: '17' }]);
  });
});
