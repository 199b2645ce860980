import { shownState } from '../../../src/report/words/state';

const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'old' };

describe('shownState', () => {
  it.each([
    ['nothing', {}, { text: '', termination: '', message: '' }],
    ['a state that is no object', { state: 'x' }, { text: '', termination: '', message: '' }],
    [
      'an active state',
      { state: { life_cycle_state: 'RUNNING', state_message: 'In run' } },
      { text: 'RUNNING', termination: '', message: 'In run' },
    ],
    [
      'an empty message',
      { state: { ...failed, state_message: '' } },
      { text: 'TERMINATED FAILED', termination: '', message: '' },
    ],
    [
      'the status alone',
      { status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } } },
      { text: 'TERMINATED SUCCESS', termination: 'SUCCESS', message: '' },
    ],
    [
      'both, of which the status says more',
      {
        state: failed,
        status: {
          state: 'TERMINATED',
          termination_details: { code: 'CLUSTER_ERROR', type: 'CLOUD_FAILURE', message: 'new' },
        },
      },
      { text: 'TERMINATED FAILED', termination: 'CLUSTER_ERROR (CLOUD_FAILURE)', message: 'new' },
    ],
    [
      'both, which say the same',
      {
        state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
        status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS', type: 'SUCCESS' } },
      },
      { text: 'TERMINATED SUCCESS', termination: '', message: '' },
    ],
  ])('%s', (_case, record, expected) => {
    expect(shownState(record)).toEqual(expected);
  });
});
