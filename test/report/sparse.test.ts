import { runCommand } from '../helpers/memory-io';

const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const LEFT_OUT = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };
const RUNNING = { life_cycle_state: 'RUNNING' };
const SUCCESS = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
const HOUR = 3_600_000;
const START = 1_700_000_000_000;

/** Runs that state little: what is left out must be left out of each report as well. */
const RUNS: readonly (readonly [name: string, runs: readonly object[]])[] = [
  ['states nothing', [{}]],
  ['states that it failed', [{ state: FAILED }]],
  [
    'has tasks without keys and ids',
    [{ state: FAILED, tasks: [{ state: FAILED }, { state: LEFT_OUT }] }],
  ],
  [
    'has a failure that left out many tasks',
    [
      {
        run_id: 1,
        state: FAILED,
        tasks: [
          { task_key: 'a', state: FAILED },
          ...Array.from({ length: 30 }, (_, index) => ({
            task_key: `b${index}`,
            depends_on: [{ task_key: 'a' }],
            state: LEFT_OUT,
          })),
        ],
      },
    ],
  ],
  [
    'has a loop whose iterations state no input',
    [
      {
        run_id: 1,
        state: FAILED,
        tasks: [
          {
            task_key: 'each',
            run_id: 2,
            for_each_task: { inputs: '[1]', task: {} },
            state: FAILED,
          },
        ],
        iterations: [
          { state: FAILED },
          { task_key: 'each', run_id: 4, attempt_number: 1, state: FAILED },
        ],
      },
    ],
  ],
  [
    'started a run without a name',
    [
      {
        run_id: 1,
        state: FAILED,
        tasks: [{ task_key: 'a', run_id: 2, run_job_task: {}, state: FAILED }],
      },
      { run_id: 5, trigger_info: { run_id: 2 }, state: FAILED },
    ],
  ],
  [
    'started a run that states no task',
    [
      {
        run_id: 1,
        state: FAILED,
        tasks: [{ task_key: 'a', run_id: 2, run_job_task: {}, state: FAILED }],
      },
      {
        run_id: 5,
        run_name: 'child',
        trigger_info: { run_id: 2 },
        state: FAILED,
        tasks: [{ state: FAILED }],
      },
    ],
  ],
  ['runs, and says no more', [{ state: RUNNING, tasks: [{ task_key: 'a', state: RUNNING }] }]],
  [
    'was repaired without times',
    [
      {
        run_id: 1,
        state: SUCCESS,
        tasks: [
          { task_key: 'a', state: FAILED },
          { task_key: 'a', attempt_number: 1, state: SUCCESS },
        ],
        repair_history: [{ type: 'ORIGINAL' }, { type: 'REPAIR' }],
      },
    ],
  ],
  [
    'is of a job that got slower and flaky',
    Array.from({ length: 9 }, (_, index) => ({
      run_id: index + 1,
      job_id: 7,
      start_time: START + index * HOUR,
      end_time: START + index * HOUR + (index === 8 ? 50 : 1) * 60_000,
      run_duration: (index === 8 ? 50 : 1) * 60_000,
      state: SUCCESS,
      tasks: [
        {
          task_key: 'a',
          run_id: 100 + index,
          start_time: START + index * HOUR,
          end_time: START + index * HOUR + 1_000,
          state: FAILED,
        },
        {
          task_key: 'a',
          run_id: 200 + index,
          attempt_number: 1,
          start_time: START + index * HOUR + 2_000,
          end_time: START + index * HOUR + (index === 8 ? 50 : 1) * 60_000,
          state: SUCCESS,
        },
        { task_key: 'b', run_id: 300 + index, state: SUCCESS },
      ],
    })),
  ],
];
const COMMANDS = [
  ['report', 'text'],
  ['report', 'markdown'],
  ['report', 'html'],
  ['report', 'json'],
  ['summary', 'text'],
  ['summary', 'json'],
  ['summary', 'csv'],
] as const;

describe.each(RUNS)('a run that %s', (_name, runs) => {
  const stdin = runs.map((run) => JSON.stringify(run)).join('\n');

  it.each(COMMANDS)('is in a %s as %s without a hole', async (command, format) => {
    for (const more of command === 'report' ? [[], ['--all']] : [[]]) {
      const argv = [command, '--format', format, '--now', '2026-01-01T00:00:00Z', ...more];
      const { code, stdout, stderr } = await runCommand(argv, { stdin });
      expect([code, stderr]).toEqual([0, '']);
      // The script of the page has these words, and no text of a run has.
      const text = stdout.replace(/<script[^]*?<\/script>/g, '');
      expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|Invalid/);
      expect(text.length).toBeGreaterThan(20);
    }
  });

  it('is in a narrow report without a hole', async () => {
    for (const command of ['report', 'summary']) {
      const env = { COLUMNS: '40' };
      const { stdout } = await runCommand([command, ...(command === 'report' ? ['--all'] : [])], {
        stdin,
        env,
      });
      expect(stdout).not.toMatch(/\bundefined\b|\bNaN\b/);
    }
  });
});
