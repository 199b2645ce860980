/** The child of hostile.mjs: measures one family at a size and at 16 times that size, and prints the result as JSON. */
import { ModelError, Run } from '../dist/index.mjs';
import { HOSTILE_FAMILIES } from './hostile-families.mjs';

const ROUNDS = 3;
const FACTOR = 16;
const READS = [
  (text) => Run.fromJson(text),
  (text) => Run.fromJson(text, { mode: 'lenient' }),
  (text) => Run.fromJson(text, { unknownFields: 'reject' }),
];

const [name, size] = process.argv.slice(2);
const [small, large] = measureBoth(readInEachWay);
const [parseSmall, parseLarge] = measureBoth(parse);
const mebibytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ small, large, parseRatio: parseLarge / parseSmall, mebibytes }));

function measureBoth(action) {
  return [measure(action, Number(size), FACTOR), measure(action, FACTOR * Number(size), 1)];
}

/** Processor time a byte in ns, least of several rounds: others on the machine disturb it less than the time on the clock. */
function measure(action, bytes, times) {
  const text = HOSTILE_FAMILIES[name](bytes);
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time += 1) action(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / times);
  }
  return (least * 1_000) / text.length;
}

function readInEachWay(text) {
  for (const read of READS) {
    try {
      read(text)?.toJson();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
}

function parse(text) {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}
