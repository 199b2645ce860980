import { rowsOfDocument } from '../../helpers/rows-of-document';

const START = Date.UTC(2026, 2, 5, 8);
const PAGE = 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/32';

const over = (result_state: string) => ({
  state: { life_cycle_state: 'TERMINATED', result_state },
});
const notebook = (country: string) => ({
  notebook_path: '/load',
  base_parameters: { country },
});
const loop = {
  task_key: 'loop',
  run_id: 30,
  for_each_task: {
    inputs: '["de", "fr"]',
    task: { task_key: 'load', notebook_task: notebook('{{input}}') },
  },
};
const iteration = (run_id: number, country: string, more: object) => ({
  task_key: 'load',
  run_id,
  notebook_task: notebook('{{input}}'),
  resolved_values: { notebook_task: { base_parameters: { country } } },
  ...more,
});

it('has in each column what the entry of an iteration states, and its run', () => {
  const entry = iteration(32, 'fr', {
    attempt_number: 1,
    run_page_url: PAGE,
    notebook_task: { ...notebook('{{input}}'), warehouse_id: 'w-2' },
    cluster_instance: { cluster_id: 'c-2' },
    state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'SUCCESS', type: 'SUCCESS', message: 'fine' },
    },
    start_time: START,
    end_time: START + 50_000,
    queue_duration: 1_000,
    setup_duration: 2_000,
    execution_duration: 30_000,
    cleanup_duration: 4_000,
  });
  const document = {
    job_id: 7,
    run_id: 30,
    job_run_id: 3,
    run_page_url: 'https://adb-1.azuredatabricks.net/?o=42#job/7/run/30',
    tasks: [loop],
    iterations: [iteration(31, 'de', {}), entry],
  };
  expect(rowsOfDocument('iterations', document)[1]).toEqual({
    chain_key: '42/30',
    run_key: '42/30',
    workspace: '42',
    job_id: '7',
    run_id: '30',
    attempt: 0,
    snapshot_order: expect.any(String) as string,
    is_partial: false,
    job_run_id: '3',
    iteration_index: 1,
    input: 'fr',
    task_key: 'load',
    task_run_id: '32',
    task_type: 'notebook_task',
    task_attempt: 1,
    attempt_index: 0,
    is_latest_attempt: true,
    outcome: 'success',
    is_active: false,
    is_failed: false,
    life_cycle_state: 'TERMINATED',
    result_state: 'SUCCESS',
    status_state: 'TERMINATED',
    termination_code: 'SUCCESS',
    termination_type: 'SUCCESS',
    failure_source: null,
    message: null,
    start_time: new Date(START),
    end_time: new Date(START + 50_000),
    queue_duration_ms: 1_000,
    setup_duration_ms: 2_000,
    execution_duration_ms: 30_000,
    cleanup_duration_ms: 4_000,
    duration_ms: 36_000,
    duration_basis: 'phases',
    duration_is_complete: true,
    wall_duration_ms: 50_000,
    cluster_id: 'c-2',
    warehouse_id: 'w-2',
    run_page_url: PAGE,
  });
});

it('has a row for each attempt at an iteration, with the place and the input of the iteration', () => {
  const iterations = [
    iteration(31, 'de', { attempt_number: 0, ...over('FAILED') }),
    iteration(32, 'fr', { attempt_number: 0, ...over('SUCCESS') }),
    iteration(33, 'de', { attempt_number: 1, ...over('SUCCESS') }),
  ];
  const rows = rowsOfDocument('iterations', { run_id: 30, tasks: [loop], iterations });
  expect(
    rows.map((row) => [
      row.iteration_index,
      row.input,
      row.task_run_id,
      row.attempt_index,
      row.is_latest_attempt,
    ]),
  ).toEqual([
    [0, 'de', '31', 0, false],
    [0, 'de', '33', 1, true],
    [1, 'fr', '32', 0, true],
  ]);
});

it('has no input if no parameter is the input', () => {
  const iterations = [{ task_key: 'load', run_id: 31 }];
  expect(rowsOfDocument('iterations', { run_id: 30, iterations })[0]?.input).toBeNull();
});
