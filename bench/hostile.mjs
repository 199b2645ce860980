/**
 * Time a byte when hostile texts are read, strictly and leniently, at one size and at 16 times that size. Reading is one
 * pass: beyond what JSON.parse itself takes longer a byte for the longer text, the ratio has to stay under 3, or the exit
 * code is 1. What it is above 1 is the cost of memory. Each family runs in a new process with little memory, in
 * which a text that made far more of itself than it is would not end. Another size in KB, and a
 * word in the names of the families, may be given: `npm run bench -- hostile 1000 keys`.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { HOSTILE_FAMILIES } from './hostile-families.mjs';

const MOST = 3;
/** For 4 MB of text, of which JSON.parse alone makes up to 100 MB, and instances of 60 fields up to 200 MB. */
const HEAP_MEGABYTES = 768;
const child = fileURLToPath(new URL('hostile-family.mjs', import.meta.url));

const kilobytes = Number(process.argv[2] ?? 250);
const word = process.argv[3] ?? '';
const names = Object.keys(HOSTILE_FAMILIES).filter((name) => name.includes(word));
console.log(`ns a byte at ${kilobytes} KB and at ${16 * kilobytes} KB, and MiB resident at most`);
const failed = names.filter((name) => !isLinear(name));
if (failed.length > 0) {
  console.log(`not linear, or out of memory: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function isLinear(name) {
  const result = run(name);
  if (!result) return false;
  const { small, large, parseRatio, mebibytes } = result;
  const ratio = large / small;
  const times = [small, large].map((time) => time.toFixed(1).padStart(7)).join('');
  const ratios = `${ratio.toFixed(2)} times (JSON.parse ${parseRatio.toFixed(2)})`;
  console.log(`${name.padEnd(38)}${times}  ${ratios}  ${String(mebibytes).padStart(4)} MiB`);
  return ratio / Math.max(1, parseRatio) <= MOST;
}

function run(name) {
  const options = [`--max-old-space-size=${HEAP_MEGABYTES}`, child, name, String(kilobytes * 1e3)];
  try {
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
  } catch (error) {
    console.log(`${name.padEnd(38)} failed: ${String(error.message).split('\n')[0]}`);
    return undefined;
  }
}
