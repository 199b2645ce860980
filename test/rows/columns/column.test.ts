import { rowsOfDocument } from '../../helpers/rows-of-document';
import { describeTable } from '../../../src/rows';

const rowOf = (document: object) => rowsOfDocument('runs', { run_id: 1, ...document })[0];

it('has a time of which less than a millisecond is stated without that', () => {
  expect(rowOf({ start_time: 1_500.75 })?.start_time).toEqual(new Date(1_500));
});

it.each([0, -1, 1e300])('has no time of %s, which is none', (start_time) => {
  expect(rowOf({ start_time })?.start_time).toBeNull();
});

it('has the first moment of 1970 that a document can state', () => {
  // 0 says that there is none.
  expect(rowOf({ start_time: 1 })?.start_time).toEqual(new Date(1));
});

it('has whole numbers alone', () => {
  expect(rowOf({ attempt_number: 1.4 })?.attempt).toBe(1);
  expect(rowOf({ queue_duration: 1.5 })?.queue_duration_ms).toBe(2);
  expect(rowOf({ queue_duration: 2 ** 53 })?.queue_duration_ms).toBeNull();
});

it('has the text of each row, also behind rows with the same and with none', () => {
  const keys = ['a', 'a', undefined, undefined, 'b', 'a'];
  const tasks = keys.map((run_page_url, index) => ({ task_key: `t${index}`, run_page_url }));
  const rows = rowsOfDocument('attempts', { run_id: 1, tasks });
  expect(rows.map((row) => row.run_page_url)).toEqual(['a', 'a', null, null, 'b', 'a']);
});

it('masks secrets in lists of texts too, and leaves out what is not stated', () => {
  const depends_on = [{ task_key: 'token=hunter2' }, {}, { task_key: 'b' }];
  const tasks = [{ task_key: 'a', depends_on }];
  const [row] = rowsOfDocument('attempts', { run_id: 1, tasks });
  expect(row?.depends_on).toEqual(['token=***', 'b']);
});

it('tells which columns are null if the document does not say them', () => {
  const nullable = new Set(
    describeTable('attempts')
      .columns.filter((column) => column.nullable)
      .map(({ name }) => name),
  );
  expect(
    ['chain_key', 'repair_index', 'start_time', 'duration_ms', 'duration_is_complete'].every(
      (name) => nullable.has(name),
    ),
  ).toBe(true);
  expect(
    ['is_partial', 'attempt_index', 'is_latest_attempt', 'is_failed', 'depends_on'].some((name) =>
      nullable.has(name),
    ),
  ).toBe(false);
});
