import { Run } from '../../../src';
import { PLAIN_PALETTE } from '../../../src/report/text/palette';
import { paintOfStanding, standingOf } from '../../../src/report/words/standing';

const palette = {
  ...PLAIN_PALETTE,
  good: () => 'good',
  bad: () => 'bad',
  warning: () => 'warning',
  active: () => 'active',
};
const state = (life: string, result?: string) => ({
  state: { life_cycle_state: life, result_state: result },
});

it.each([
  ['success', 'good', state('TERMINATED', 'SUCCESS')],
  ['failed', 'bad', state('TERMINATED', 'FAILED')],
  ['failed', 'bad', state('INTERNAL_ERROR')],
  ['timed-out', 'bad', state('TERMINATED', 'TIMEDOUT')],
  ['partial', 'warning', state('TERMINATED', 'SUCCESS_WITH_FAILURES')],
  ['skipped', 'warning', state('TERMINATED', 'UPSTREAM_FAILED')],
  ['canceled', 'warning', state('TERMINATED', 'CANCELED')],
  ['skipped', 'warning', state('SKIPPED')],
  ['running', 'active', state('RUNNING')],
  ['waiting-for-retry', 'active', state('WAITING_FOR_RETRY')],
  ['queued', 'active', { status: { state: 'QUEUED' } }],
  ['a-state-from-next-year', 'warning', state('A_STATE_FROM_NEXT_YEAR')],
  ['unknown', 'warning', {}],
])('%s is shown as %s: %j', (standing, color, document) => {
  const run = Run.fromDict(document, { mode: 'lenient' }) as Run;
  expect(standingOf(run)).toBe(standing);
  expect(paintOfStanding(run, palette)(standing)).toBe(color);
});
