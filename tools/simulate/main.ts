/**
 * `npm run simulate [-- --count 1000000] [--seconds 60] [--seed 7|random]`: compares what the domain says of simulated runs
 * with the truth. Prints the seed, which repeats a session, the features that were played, and the first differences;
 * exits 1 if there are any.
 */
import { parseArgs } from 'node:util';

import { simulateMoments } from '../../test/helpers/simulated/simulate-moments';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    shown: { type: 'string', default: '5' },
    most: { type: 'string', default: '20' },
  },
});

const seed = values.seed === 'random' ? Date.now() % 2 ** 31 : Number(values.seed);
const end = Date.now() + Number(values.seconds) * 1_000;
console.log(`seed ${seed}`);
const result = simulateMoments(seed, Number(values.count), {
  most: Number(values.most),
  isOver: () => Date.now() > end,
});
for (const [feature, count] of [...result.features].sort()) {
  console.log(`${String(count).padStart(9)} ${feature}`);
}
for (const difference of result.differences.slice(0, Number(values.shown))) {
  console.log(JSON.stringify(difference, undefined, 1));
}
const byAnswer = new Map<string, number>();
for (const { answer } of result.differences) byAnswer.set(answer, (byAnswer.get(answer) ?? 0) + 1);
console.log(JSON.stringify(Object.fromEntries(byAnswer)));
console.log(
  `${result.moments} moments, ${result.answers} answers, ${result.differences.length} differences`,
);
process.exitCode = result.differences.length > 0 ? 1 : 0;
