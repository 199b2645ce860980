/** The child of hostile.mjs for calls: measures every call on one family at a size and at 16 times that size, and prints the results as JSON. */
import { HOSTILE_DOCUMENTS, HOSTILE_STREAMS } from './hostile-documents.mjs';
import { RUN_CALLS, TEXT_CALLS } from './hostile-calls.mjs';
import { hostileEntry } from './hostile-entry.mjs';

const ROUNDS = 2;
const FACTOR = 16;
const { readRuns } = hostileEntry();

const [name, size, word = ''] = process.argv.slice(2);
const makeText = HOSTILE_DOCUMENTS[name] ?? HOSTILE_STREAMS[name];
const hasRuns = Object.hasOwn(HOSTILE_DOCUMENTS, name);
const small = await inputOf(Number(size));
const large = await inputOf(FACTOR * Number(size));
const results = [];
for (const [call, act] of Object.entries(hasRuns ? RUN_CALLS : TEXT_CALLS)) {
  if (!call.includes(word)) continue;
  const result = { call, small: await measure(act, small), large: await measure(act, large) };
  const written = await act(large);
  results.push({ ...result, grows: typeof written === 'number' ? written / large.text.length : 0 });
}
const mebibytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ factor: large.text.length / small.text.length, mebibytes, results }));

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

/** Processor time in ms, least of several rounds; the small input as often as makes it as warm as the large one. */
async function measure(act, input) {
  const times = input === small ? FACTOR : 1;
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time += 1) await act(input);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / times / 1_000);
  }
  return least;
}
