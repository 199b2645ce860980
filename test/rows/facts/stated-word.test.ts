import { rowsOfDocument } from '../../helpers/rows-of-document';

const details = { code: 4, type: 5 };
const stateful = {
  state: { life_cycle_state: 1, result_state: 2 },
  status: { state: 3, termination_details: details },
};
const words = {
  life_cycle_state: '1',
  result_state: '2',
  status_state: '3',
  termination_code: '4',
  termination_type: '5',
};

it('shows what came as a number where a run states words', () => {
  const [row] = rowsOfDocument('runs', {
    run_id: 1,
    ...stateful,
    run_name: 6,
    run_type: 7,
    trigger: 8,
    creator_user_name: 9,
    run_page_url: 10,
    tasks: [],
  });
  expect(row).toMatchObject({
    ...words,
    run_name: '6',
    run_type: '7',
    trigger: '8',
    creator_user_name: '9',
    run_page_url: '10',
  });
});

it('shows what came as a number where a task states words', () => {
  const task = {
    ...stateful,
    task_key: 6,
    run_page_url: 7,
    depends_on: [{ task_key: 8 }],
    cluster_instance: { cluster_id: 9 },
    sql_task: { warehouse_id: 10 },
  };
  const [row] = rowsOfDocument('attempts', { run_id: 1, run_name: 11, tasks: [task] });
  expect(row).toMatchObject({
    ...words,
    task_key: '6',
    run_page_url: '7',
    depends_on: ['8'],
    cluster_id: '9',
    warehouse_id: '10',
    run_name: '11',
  });
});

it('shows what came as a number where the timeline of a run states words', () => {
  const document = { run_id: 1, start_time: 1, run_name: 6, run_type: 7, trigger: 8 };
  expect(rowsOfDocument('job_run_timeline', document)[0]).toMatchObject({
    run_name: '6',
    run_type: '7',
    trigger_type: '8',
  });
});

it('says null of an empty text', () => {
  const empty = { life_cycle_state: '', result_state: '' };
  const [run] = rowsOfDocument('runs', { run_id: 1, state: empty, run_page_url: '' });
  expect(run).toMatchObject({ life_cycle_state: null, result_state: null, run_page_url: null });
  const task = { task_key: '', run_page_url: '', depends_on: [{ task_key: '' }] };
  const [attempt] = rowsOfDocument('attempts', { run_id: 1, tasks: [task] });
  expect(attempt).toMatchObject({ task_key: null, run_page_url: null, depends_on: [] });
});
