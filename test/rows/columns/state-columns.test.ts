import { rowsOfDocument } from '../../helpers/rows-of-document';

const rowOf = (document: object) => rowsOfDocument('runs', { run_id: 1, ...document })[0];
const termination = (code: string, type: string, message?: string) => ({
  status: { state: 'TERMINATED', termination_details: { code, type, message } },
});

it.each([
  ['SUCCESS', 'success'],
  ['SUCCESS_WITH_FAILURES', 'partial'],
  ['FAILED', 'failed'],
  ['CANCELED', 'canceled'],
  ['TIMEDOUT', 'timed-out'],
  ['UPSTREAM_FAILED', 'skipped'],
])('has the outcome of the result %s', (result_state, outcome) => {
  const state = { life_cycle_state: 'TERMINATED', result_state };
  expect(rowOf({ state })).toMatchObject({
    outcome,
    is_active: false,
    is_failed: ['failed', 'timed-out'].includes(outcome),
  });
});

it.each([
  ['CLIENT_ERROR', 'client'],
  ['INTERNAL_ERROR', 'platform'],
  ['CLOUD_FAILURE', 'cloud'],
  ['NEW_KIND', null],
])('says whose fault it is if the type is %s', (type, source) => {
  expect(rowOf(termination('RUN_EXECUTION_ERROR', type))).toMatchObject({
    termination_type: type,
    failure_source: source,
  });
});

it('takes a run that the platform ended for failed', () => {
  expect(rowOf(termination('CANCELED', 'INTERNAL_ERROR'))).toMatchObject({
    outcome: 'canceled',
    is_failed: true,
  });
  expect(rowOf(termination('USER_CANCELED', 'SUCCESS'))?.is_failed).toBe(false);
});

it('has the most specific message, and none while the run is active or if it succeeded', () => {
  const details = termination('RUN_EXECUTION_ERROR', 'CLIENT_ERROR', 'no such table');
  const state = { state_message: 'it failed' };
  expect(rowOf({ ...details, state })?.message).toBe('no such table');
  expect(rowOf({ ...termination('RUN_EXECUTION_ERROR', 'CLIENT_ERROR'), state })?.message).toBe(
    'it failed',
  );
  expect(rowOf({ ...termination('SUCCESS', 'SUCCESS', 'all done') })?.message).toBeNull();
  const active = { life_cycle_state: 'RUNNING', state_message: 'in run' };
  expect(rowOf({ state: active })).toMatchObject({ message: null, is_active: true });
});
