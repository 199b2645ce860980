import { Run } from '../../src';
import { leastOf, SEED, shareOf } from '../helpers/seed';
import { simulateMoments } from '../helpers/simulated/simulate-moments';

/** CI compares 20,000, by `npm run simulate`. */
const MOMENTS = shareOf(400);

it('says of simulated runs at any moment what is true of them, or nothing', () => {
  const { differences, features, moments } = simulateMoments(SEED, MOMENTS);
  expect(differences).toEqual([]);
  expect(moments).toBeGreaterThanOrEqual(MOMENTS);
  // What matters was played.
  for (const feature of ['repairs-several', 'task-retry', 'run-retry', 'loop', 'run-job']) {
    expect(features.get(feature) ?? 0).toBeGreaterThanOrEqual(leastOf(3));
  }
}, 600_000);

it('would find a wrong answer', () => {
  const failedTasks = jest.spyOn(Run.prototype, 'failedTasks').mockReturnValue([]);
  const { differences } = simulateMoments(SEED, 80);
  failedTasks.mockRestore();
  expect(new Set(differences.map(({ answer }) => answer))).toEqual(new Set(['failedTasks']));
});
