import { Run } from '../../../src';
import { resultWordOf, wordIn } from '../../../src/rows/timeline/result-word';
import { rowsOfDocument } from '../../helpers/rows-of-document';

const wordOf = (document: object) =>
  rowsOfDocument('job_run_timeline', { run_id: 1, ...document })[0]?.result_state;

it.each([
  ['SUCCESS', 'SUCCEEDED'],
  ['SUCCESS_WITH_FAILURES', 'SUCCESS_WITH_FAILURES'],
  ['RUN_EXECUTION_ERROR', 'FAILED'],
  ['USER_CANCELED', 'CANCELLED'],
  ['SKIPPED', 'SKIPPED'],
])('has the word for the outcome of the code %s', (code, word) => {
  const status = { state: 'TERMINATED', termination_details: { code } };
  expect(wordOf({ status })).toBe(word);
});

it('says that a run was skipped whatever result it states', () => {
  const state = { life_cycle_state: 'SKIPPED', result_state: 'CANCELED' };
  expect(wordOf({ state })).toBe('SKIPPED');
});

it('has the result of an internal error that states one', () => {
  const state = { life_cycle_state: 'INTERNAL_ERROR', result_state: 'TIMEDOUT' };
  expect(wordOf({ state })).toBe('TIMED_OUT');
});

it('has no result of what is over and does not say how it ended', () => {
  expect(wordOf({ state: { life_cycle_state: 'TERMINATED' } })).toBeNull();
});

it('has no result of what is not over yet, although it may state one', () => {
  const state = { life_cycle_state: 'TERMINATING', result_state: 'SUCCESS' };
  expect(resultWordOf(Run.fromDict({ state }))).toBeUndefined();
});

it('keeps a word that every object has', () => {
  expect(wordIn({ A: 'B' }, 'A')).toBe('B');
  expect(wordIn({ A: 'B' }, 'constructor')).toBe('constructor');
});
