/** The child of hostile.mjs for calls: measures every call on one family at a size and at 16 times that size, and prints the results as JSON. */
import { HOSTILE_DOCUMENTS, HOSTILE_STREAMS } from './hostile-documents.mjs';
import { RUN_CALLS, TEXT_CALLS } from './hostile-calls.mjs';
import { hostileEntry } from './hostile-entry.mjs';

const FACTOR = 16;
/** A ratio beyond this is measured again: something else may have disturbed it. */
const DOUBTFUL = 1.6;
const MOST_ROUNDS = 4;
/** The small input is worked on so long in ms, or as often as makes it as warm as the large one. */
const LONG_ENOUGH = 400;
const { readRuns } = hostileEntry();

const [name, size, word = ''] = process.argv.slice(2);
const makeText = HOSTILE_DOCUMENTS[name] ?? HOSTILE_STREAMS[name];
const hasRuns = Object.hasOwn(HOSTILE_DOCUMENTS, name);
const small = await inputOf(Number(size));
const large = await inputOf(FACTOR * Number(size));
const factor = large.text.length / small.text.length;
const copies = hasRuns
  ? await measureBoth(({ text }) => copyByKeys(JSON.parse(`[${text.trim().replace(/\n+/g, ',')}]`)))
  : undefined;
const copyRatio = copies ? copies.large / copies.small / factor : 1;
const results = [];
for (const [call, act] of Object.entries(hasRuns ? RUN_CALLS : TEXT_CALLS)) {
  if (!call.includes(word)) continue;
  results.push({ call, ...(await measureBoth(act)) });
}
const mebibytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ factor, mebibytes, copyRatio, results }));

async function inputOf(bytes) {
  const text = makeText(bytes);
  const runs = [];
  if (hasRuns) {
    for await (const { run } of readRuns(text, { mode: 'lenient', errors: 'yield' })) {
      if (run) runs.push(run);
    }
  }
  return { text, bytes: Buffer.from(text), runs };
}

/** What a few lines of JavaScript do with a document: beyond the caches, objects with very many keys cost more a key. */
function copyByKeys(value) {
  if (Array.isArray(value)) return value.map(copyByKeys);
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const key of Object.keys(value)) copy[key] = copyByKeys(value[key]);
  return copy;
}

/** Processor time in ms for each input, the least of the rounds, and how many times its length the large one makes of itself. */
async function measureBoth(act) {
  const least = { small: Infinity, large: Infinity, grows: 0 };
  const factor = large.text.length / small.text.length;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (round === 0) await act(small);
    least.small = Math.min(least.small, (await measure(act, small, FACTOR)).time);
    const { time, written } = await measure(act, large, 1);
    least.large = Math.min(least.large, time);
    least.grows = typeof written === 'number' ? written / large.text.length : 0;
    if (least.large / least.small / factor <= DOUBTFUL) break;
  }
  return least;
}

async function measure(act, input, mostTimes) {
  let times = 0;
  let spent = 0;
  let written;
  while (times < mostTimes && (times < 3 || spent < LONG_ENOUGH)) {
    const start = process.cpuUsage();
    written = await act(input);
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1_000;
    times += 1;
  }
  return { time: spent / times, written };
}
