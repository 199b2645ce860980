import { RepairError, RepairRun, Run, type RepairOptions } from '../../../src';
import { errorOf } from '../../helpers/error-of';

const ended = (code: string, type = 'CLIENT_ERROR'): object => ({
  status: { state: 'TERMINATED', termination_details: { code, type } },
});
const FAILED = ended('RUN_EXECUTION_ERROR');
const SUCCESS = ended('SUCCESS', 'SUCCESS');
const task = (task_key: string, run_id: number, more: object): object => ({
  task_key,
  run_id,
  ...more,
});
const TASKS = [
  task('a', 1, SUCCESS),
  task('b', 2, FAILED),
  task('c', 3, { ...ended('SKIPPED'), depends_on: [{ task_key: 'b' }] }),
  task('d', 4, ended('USER_CANCELED', 'SUCCESS')),
  task('e', 5, ended('DISABLED', 'SUCCESS')),
  task('f', 6, { state: { life_cycle_state: 'TERMINATED', result_state: 'EXCLUDED' } }),
];
const run = (more: object = {}): Run =>
  Run.fromDict({ run_id: 7, job_run_id: 7, tasks: TASKS, ...FAILED, ...more });
const FAILED_ONES: RepairOptions = { rerun: 'failed' };

it('names the tasks that failed, were canceled or left out for another, each once', () => {
  const request = run().repairRequest(FAILED_ONES);
  expect(request).toBeInstanceOf(RepairRun);
  expect(request.toDict()).toEqual({ run_id: 7, rerun_tasks: ['b', 'c', 'd'] });
});

it('goes by the latest attempt at each task', () => {
  const original = { type: 'ORIGINAL', start_time: 1, task_run_ids: [1, 2, 3, 4, 5, 6] };
  const repair = { type: 'REPAIR', id: 734_650_698_524_280, start_time: 2, task_run_ids: [12, 14] };
  const tasks = [task('b', 12, SUCCESS), task('d', 14, FAILED), ...TASKS];
  const request = run({ tasks, repair_history: [repair, original] }).repairRequest(FAILED_ONES);
  expect(request.toDict()).toEqual({
    run_id: 7,
    latest_repair_id: 734_650_698_524_280,
    rerun_tasks: ['d', 'c'],
  });
});

it('takes keys, each once, and what depends on them', () => {
  const options = { rerun: ['a', 'b', 'a'], rerunDependentTasks: true };
  expect(run().repairRequest(options).toDict()).toEqual({
    run_id: 7,
    rerun_tasks: ['a', 'b'],
    rerun_dependent_tasks: true,
  });
});

it('keeps all digits of ids beyond 2^53', () => {
  const text =
    '{"run_id": 9007199254740993, "tasks": [{"task_key": "b", "run_id": 1, "state": {"life_cycle_state": "TERMINATED", ' +
    '"result_state": "FAILED"}}], "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}, "repair_history": ' +
    '[{"type": "REPAIR", "id": 9007199254740995, "start_time": 5}, {"type": "ORIGINAL", "task_run_ids": [1]}]}';
  const request = (Run.fromJson(text, { mode: 'lenient' }) as Run).repairRequest(FAILED_ONES);
  expect(request.toJson()).toBe(
    '{"rerun_tasks":["b"],"run_id":9007199254740993,"latest_repair_id":9007199254740995}',
  );
  const given = run().repairRequest({ rerun: ['b'], latestRepairId: 9_007_199_254_740_995n });
  expect(given.toJson()).toContain('"latest_repair_id":9007199254740995');
});

describe('the parameters of the run', () => {
  it('are those of the job with the values that were used', () => {
    const job_parameters = [
      { name: 'date', default: '2026-01-01', value: '2026-02-03' },
      { name: 'region', default: 'emea' },
      { name: '__proto__', value: 'x' },
      { name: 'unset' },
    ];
    const { jobParameters } = run({ job_parameters }).repairRequest(FAILED_ONES);
    expect(Object.entries(jobParameters ?? {})).toEqual([
      ['date', '2026-02-03'],
      ['region', 'emea'],
      ['__proto__', 'x'],
    ]);
  });

  it.each<[string, object]>([
    ['notebook_params', { date: '2026-01-01' }],
    ['jar_params', ['--day', '1']],
    ['python_params', ['--day', '1']],
    ['python_named_params', { day: '1' }],
    ['spark_submit_params', ['--class', 'Main']],
    ['sql_params', { day: '1' }],
    ['dbt_commands', ['dbt deps', 'dbt build']],
    ['pipeline_params', { full_refresh: true, refresh_selection: ['t'] }],
  ])('are those of %s', (name, value) => {
    const request = run({ overriding_parameters: { [name]: value } }).repairRequest(FAILED_ONES);
    expect(request.toDict()).toMatchObject({ [name]: value });
  });

  it('are text in the request, which takes nothing else', () => {
    const notebook_params = { n: 1, flag: true, list: [1, 'a'], text: 'x' };
    const request = run({ overriding_parameters: { notebook_params } }).repairRequest(FAILED_ONES);
    expect(request.notebookParams).toEqual({ n: '1', flag: 'true', list: '[1,"a"]', text: 'x' });
  });

  it('are left out if there are none', () => {
    const overriding_parameters = { notebook_params: {}, jar_params: [] };
    expect(run({ overriding_parameters }).repairRequest(FAILED_ONES).toDict()).toEqual({
      run_id: 7,
      rerun_tasks: ['b', 'c', 'd'],
    });
  });
});

describe('it refuses, and says why', () => {
  const again = [task('b', 12, SUCCESS), ...TASKS];
  it.each<[string, object, RepairOptions, RegExp]>([
    ['no-run-id', { run_id: undefined, job_run_id: undefined }, FAILED_ONES, /no run_id/],
    ['task-run', { job_run_id: 6 }, FAILED_ONES, /run 7 cannot be repaired: .* job run 6/],
    ['active', { status: { state: 'RUNNING' } }, FAILED_ONES, /not over/],
    ['unknown-state', { status: undefined }, FAILED_ONES, /does not say that it is over/],
    ['successful', SUCCESS, FAILED_ONES, /succeeded/],
    ['successful', SUCCESS, { rerun: ['a'] }, /succeeded/],
    ['never-ran', ended('MAX_CONCURRENT_RUNS_EXCEEDED'), FAILED_ONES, /skipped as a whole/],
    ['incomplete', { next_page_token: 'x' }, FAILED_ONES, /lacks tasks; fetch all pages/],
    ['incomplete', { has_more: true }, FAILED_ONES, /lacks tasks/],
    ['incomplete', { tasks: undefined }, FAILED_ONES, /lacks tasks/],
    ['no-history', { tasks: again }, FAILED_ONES, /include_history=true/],
    [
      'no-history',
      { start_time: 1_000, end_time: 900_000, run_duration: 60_000 },
      FAILED_ONES,
      /repaired before/,
    ],
    [
      'no-history',
      { repair_history: [{ type: 'ORIGINAL' }, { type: 'REPAIR', start_time: 5 }] },
      FAILED_ONES,
      /which repair was the latest/,
    ],
    [
      'no-history',
      { repair_history: [{ type: 'REPAIR', start_time: 5 }] },
      FAILED_ONES,
      /which repair was the latest/,
    ],
    ['nothing-failed', { tasks: [task('a', 1, SUCCESS)] }, FAILED_ONES, /pass the keys/],
    ['unknown-outcome', { tasks: [task('a', 1, {})] }, FAILED_ONES, /how a ended/],
    ['unknown-task', {}, { rerun: ['x', 'b'] }, /no task x; there are a, b, c/],
    ['unknown-task', {}, { rerun: [] }, /no task is named/],
  ])('%s', (reason, more, options, message) => {
    const error = errorOf(RepairError, () => run(more).repairRequest(options));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
  });

  it('a state that is not known, whatever result stands beside it', () => {
    const document = {
      run_id: 7,
      tasks: TASKS,
      state: { life_cycle_state: 'X', result_state: 'FAILED' },
    };
    const strange = Run.fromDict(document, { mode: 'lenient' }) as Run;
    expect(errorOf(RepairError, () => strange.repairRequest(FAILED_ONES)).reason).toBe(
      'unknown-state',
    );
  });

  it('but not a run whose tasks were only retried, or that is known not to have been repaired', () => {
    const retried = [
      task('b', 8, { ...FAILED, attempt_number: 1, max_retries: 1 }),
      task('b', 2, { ...FAILED, max_retries: 1 }),
    ];
    expect(run({ tasks: retried }).repairRequest(FAILED_ONES).rerunTasks).toEqual(['b']);
    const options = { rerun: ['b'], latestRepairId: null };
    expect(run({ tasks: again }).repairRequest(options).latestRepairId).toBeUndefined();
    const queued = {
      start_time: 1_000,
      end_time: 900_000,
      run_duration: 60_000,
      queue_duration: 835_000,
    };
    expect(run(queued).repairRequest(FAILED_ONES).rerunTasks).toEqual(['b', 'c', 'd']);
  });
});
