import { Run } from '../../src';
import { compareRows } from '../helpers/simulated/compare-rows';
import { Comparison, type Difference } from '../helpers/simulated/difference';
import { SEED, shareOf } from '../helpers/seed';
import { randomForm, simulate } from '../simulator';

it('rows of whole documents are the truth, at any moment', () => {
  const differences: Difference[] = [];
  let runs = 0;
  for (let seed = SEED; runs < shareOf(3_000); seed += 1) {
    const isHuge = seed % 10 === 9;
    const world = simulate(seed, { ids: isHuge ? 'huge' : 'safe' });
    for (const [place, moment] of world.moments(3).entries()) {
      const form = {
        ...randomForm(seed * 11 + place, { trimmed: false }),
        from: 'get' as const,
        pageSize: Infinity,
      };
      for (const { text, truth } of world.documents(moment, form)) {
        const check = new Comparison({ seed, moment, form, texts: [text] });
        const mode = isHuge ? 'lenient' : 'strict';
        compareRows(check, Run.fromJson(text, { mode }) as Run, truth);
        differences.push(...check.differences);
        runs += 1;
      }
    }
  }
  const [first] = differences;
  const count = new Map<string, number>();
  for (const { answer } of differences) count.set(answer, (count.get(answer) ?? 0) + 1);
  expect({ first, count: Object.fromEntries(count) }).toEqual({ first: undefined, count: {} });
});
