/**
 * Time a byte when hostile texts are read, and when what was read is worked on, at one size and at 16 times that size.
 * Everything is one pass: the ratio has to stay under 3 for reading, beyond what JSON.parse itself takes longer a byte, and
 * under 2 for each call that takes documents, beyond what a copy of the parsed document takes longer a byte, or the exit code is 1.
 * What it is above 1 is the cost of memory. Each family runs in a new process with little memory, in which a text that made far
 * more of itself than it is would not end.
 *
 * Another size in KB, a word in the names of the families, and one in those of the calls may be given:
 * `npm run bench -- hostile 1000 keys`, `npm run bench -- hostile 250 chain report`.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { HOSTILE_DOCUMENTS, HOSTILE_STREAMS } from './hostile-documents.mjs';
import { bundleHostileEntry } from './hostile-entry.mjs';
import { HOSTILE_FAMILIES } from './hostile-families.mjs';

const MOST = 3;
const MOST_OF_CALLS = 2;
/** What takes less is not measured well enough. */
const SHORTEST = 60;
/** For 4 MB of text, of which JSON.parse alone makes up to 100 MB, and instances of 60 fields up to 200 MB. */
const HEAP_MEGABYTES = 768;
/** For twice as many instances of small runs, and a report on all of them. */
const HEAP_OF_CALLS = 6_000;

const kilobytes = Number(process.argv[2] ?? 250);
const word = process.argv[3] ?? '';
const call = process.argv[4] ?? '';
const size = String(kilobytes * 1e3);

console.log(
  `reading: ns a byte at ${kilobytes} KB and at ${16 * kilobytes} KB, and MiB resident at most`,
);
const failed = call === '' ? namesIn(HOSTILE_FAMILIES).filter((name) => !isReadLinear(name)) : [];
console.log(`calls: ms at ${kilobytes} KB and at ${16 * kilobytes} KB, the slowest of each family`);
bundleHostileEntry();
const families = [...namesIn(HOSTILE_DOCUMENTS), ...namesIn(HOSTILE_STREAMS)];
failed.push(...families.filter((name) => !areCallsLinear(name)));
if (failed.length > 0) {
  console.log(`not linear, or out of memory: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function namesIn(texts) {
  return Object.keys(texts).filter((name) => name.includes(word));
}

function isReadLinear(name) {
  const result = run('hostile-family.mjs', HEAP_MEGABYTES, name);
  if (!result) return false;
  const { small, large, parseRatio, mebibytes } = result;
  const ratio = large / small;
  const times = [small, large].map((time) => time.toFixed(1).padStart(7)).join('');
  const ratios = `${ratio.toFixed(2)} times (JSON.parse ${parseRatio.toFixed(2)})`;
  console.log(`${name.padEnd(44)}${times}  ${ratios}  ${String(mebibytes).padStart(4)} MiB`);
  return ratio / Math.max(1, parseRatio) <= MOST;
}

function areCallsLinear(name) {
  const result = run('hostile-call-family.mjs', HEAP_OF_CALLS, name, call);
  if (!result) return false;
  const base = Math.max(1, result.copyRatio);
  const measured = result.results
    .map((each) => ({ ...each, ratio: each.large / each.small / result.factor / base }))
    .sort((left, right) => right.ratio - left.ratio);
  const counted = measured.filter(({ large }) => large >= SHORTEST);
  for (const { call: own, small, large, ratio, grows } of counted) {
    if (own !== counted[0].call && ratio <= MOST_OF_CALLS) continue;
    const times = [small, large].map((time) => time.toFixed(0).padStart(7)).join('');
    const more = grows > 1 ? `, writes ${grows.toFixed(1)} times its input` : '';
    const beyond = base > 1.2 ? ` (a copy ${base.toFixed(2)})` : '';
    console.log(`${name.padEnd(44)}${times}  ${ratio.toFixed(2)} times${beyond}: ${own}${more}`);
  }
  return counted.every(({ ratio }) => ratio <= MOST_OF_CALLS);
}

function run(script, megabytes, name, ...rest) {
  const child = fileURLToPath(new URL(script, import.meta.url));
  const options = [`--max-old-space-size=${megabytes}`, child, name, size, ...rest];
  try {
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
  } catch (error) {
    console.log(`${name.padEnd(44)} failed: ${String(error.message).split('\n')[0]}`);
    return undefined;
  }
}
