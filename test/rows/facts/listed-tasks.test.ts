import { rowsOfDocument } from '../../helpers/rows-of-document';

const keysOf = (document: object) =>
  rowsOfDocument('attempts', document).map((row) => row.task_key);
const iterations = [{ task_key: 'load', run_id: 6 }];

it('leaves the entry of a for-each run itself out, and no other', () => {
  const tasks = [{ task_key: 'loop', run_id: 5 }, { task_key: 'other', run_id: 7 }, {}];
  expect(keysOf({ run_id: 5, tasks, iterations })).toEqual(['other', null]);
});

it('keeps entries without an id in the document of a for-each run without one', () => {
  expect(keysOf({ tasks: [{ task_key: 'loop' }], iterations })).toEqual(['loop']);
});

it('keeps the entry of a run of one task, which may have the id of the run', () => {
  expect(keysOf({ run_id: 5, tasks: [{ task_key: 'load', run_id: 5 }] })).toEqual(['load']);
});
