import { simulate } from './index';

/** How often each thing happens in 2,000 worlds, at least. What never happens is not tested by anybody. */
const LEAST: Readonly<Record<string, number>> = {
  'run-if:ALL_SUCCESS': 100,
  'run-if:ALL_DONE': 100,
  'run-if:NONE_FAILED': 100,
  'run-if:AT_LEAST_ONE_SUCCESS': 100,
  'run-if:ALL_FAILED': 50,
  'run-if:AT_LEAST_ONE_FAILED': 50,
  'skip:upstream-failed': 100,
  'skip:upstream-canceled': 100,
  'skip:excluded': 100,
  'skip:disabled': 100,
  'end:success': 500,
  'end:failed': 500,
  'end:internal-error': 100,
  'end:timed-out': 100,
  'end:user-canceled': 100,
  'end:platform-canceled': 100,
  'run-end:success': 500,
  'run-end:partial': 100,
  'run-end:failed': 500,
  'run-end:internal-error': 10,
  'run-end:user-canceled': 100,
  'run-end:platform-canceled': 20,
  'run-end:timed-out': 50,
  'run:user-canceled': 50,
  'run:platform-canceled': 20,
  'run:timed-out': 50,
  'canceled-before-start': 5,
  condition: 200,
  'condition-edge': 200,
  disabled: 100,
  'task-retry': 200,
  'run-retry': 50,
  'repair-of-all': 100,
  'repair-of-some': 200,
  'repairs-several': 100,
  'repair-with-parameters': 100,
  loop: 200,
  'iteration-failed': 100,
  'iteration-retry': 100,
  'run-job': 200,
  'run-queued': 100,
  'task-queued': 50,
  'held-back': 100,
  refused: 10,
  wide: 10,
  'two-workspaces': 50,
  'several-runs': 100,
};

it('plays every feature in 2,000 worlds, and no other', () => {
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < 2000; seed += 1) {
    for (const name of simulate(seed).features) counts[name] = (counts[name] ?? 0) + 1;
  }
  expect(Object.keys(counts).sort()).toEqual(Object.keys(LEAST).sort());
  const rare = Object.entries(LEAST).filter(([name, least]) => (counts[name] ?? 0) < least);
  expect(rare.map(([name]) => `${name}: ${counts[name] ?? 0}`)).toEqual([]);
});
