import { randomForm, simulate } from '../../simulator';
import { compareMoment, compareStream } from './compare-moment';
import type { Difference } from './difference';

/** What came of comparing simulated moments with the truth. */
export interface SimulationResult {
  moments: number;
  answers: number;
  /** How many worlds have a feature, by its name. */
  readonly features: Map<string, number>;
  readonly differences: Difference[];
}

/** Compares at least so many moments, from the seed on; stops after some differences. */
export function simulateMoments(
  seed: number,
  count: number,
  { most = 20, isOver = () => false }: { most?: number; isOver?: () => boolean } = {},
): SimulationResult {
  const result: SimulationResult = { moments: 0, answers: 0, features: new Map(), differences: [] };
  for (let number = seed; result.moments < count && !isOver(); number += 1) {
    // Every tenth world has ids that a number cannot hold.
    const isHuge = number % 10 === 9;
    const world = simulate(number, { ids: isHuge ? 'huge' : 'safe' });
    for (const feature of world.features) {
      result.features.set(feature, (result.features.get(feature) ?? 0) + 1);
    }
    for (const [place, moment] of world.moments().entries()) {
      const form = randomForm(number * 11 + place, { trimmed: place % 2 === 1 });
      const mode = isHuge || form.numbers === 'text' ? 'lenient' : 'strict';
      add(result, compareMoment(world, moment, form, mode));
      result.moments += 1;
    }
    const form = { ...randomForm(number * 11 + 10, { trimmed: false }), from: 'get' as const };
    add(result, compareStream(world, form, isHuge ? 'lenient' : 'strict'));
    if (result.differences.length >= most) break;
  }
  return result;
}

function add(
  result: SimulationResult,
  { differences, count }: { readonly differences: readonly Difference[]; readonly count: number },
): void {
  result.answers += count;
  for (const difference of differences) result.differences.push(difference);
}
