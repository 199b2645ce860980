import { RetryChain, Run } from '../../../src';
import { rowsOfDocument } from '../../helpers/rows-of-document';

const rowOf = (document: object) => rowsOfDocument('runs', document)[0];

it('has the key of the chain of a run that states the id of its first attempt alone', () => {
  const document = { original_attempt_run_id: 101 };
  expect(rowOf(document)).toMatchObject({ chain_key: '101', run_key: null, run_id: null });
  expect(RetryChain.keyOf(Run.fromDict(document))).toBe('101');
});

it('tells runs of two workspaces apart by their keys, by the host if no id is known', () => {
  const run_page_url = 'https://ADB-1.azuredatabricks.net/#job/7/run/103';
  expect(rowOf({ run_id: 103, run_page_url })).toMatchObject({
    workspace: 'adb-1.azuredatabricks.net',
    run_key: 'adb-1.azuredatabricks.net/103',
    chain_key: 'adb-1.azuredatabricks.net/103',
  });
  expect(rowOf({ run_id: 103 })).toMatchObject({ workspace: null, run_key: '103' });
});

it('does not know the number of the attempt of a retry that states none', () => {
  expect(rowOf({ run_id: 103, original_attempt_run_id: 101 })?.attempt).toBeNull();
  expect(rowOf({ run_id: 101, original_attempt_run_id: 101 })?.attempt).toBe(0);
});

it('says that a document is partial if it says that there is more of it', () => {
  expect(rowOf({ run_id: 1, has_more: true })?.is_partial).toBe(true);
  expect(rowOf({ run_id: 1, next_page_token: 'x' })?.is_partial).toBe(true);
  expect(rowOf({ run_id: 1, has_more: false })?.is_partial).toBe(false);
});
