import { Run } from '../../src';
import { stateFactsOf } from '../../src/report/facts/state-facts';

const state = {
  life_cycle_state: 'TERMINATED',
  result_state: 'FAILED',
  state_message: 'Workload failed, see run output for details',
};

it('has the error and the trace of an output before what the server says of the state', () => {
  const run = Run.fromDict({ run_id: 1, state, tasks: [{ task_key: 'a', run_id: 11, state }] });
  const error = 'ValueError: no rows';
  const view = run.withOutputs([[11, { error, errorTrace: 'at a.py:12' }]]);
  const messages = [error, 'at a.py:12', state.state_message];
  expect(stateFactsOf(view.tasks![0]!).messages).toEqual(messages);
  expect(stateFactsOf(view).messages).toEqual(messages);
  expect(stateFactsOf(run).messages).toEqual([state.state_message]);
});
