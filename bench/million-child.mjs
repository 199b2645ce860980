/**
 * A child of million.mjs. `node million-child.mjs ratio OURS BASE ROUNDS` reads a file with the library and another with JSON.parse, in
 * turns, and prints the least processor time of each. `… memory PATH` reads a file and prints the most memory that it took,
 * `… once PATH WAY` reads it in one way.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { library } from './library.mjs';

const LINE_FEED = 0x0a;

const WAYS = {
  async library(path) {
    let count = 0;
    for await (const run of library.readRunsFile(path)) count += run.tasks.length > 0 ? 1 : 0;
    return count;
  },
  /** What most programs do with lines. */
  async readline(path) {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(path) })) {
      count += JSON.parse(line).tasks.length > 0 ? 1 : 0;
    }
    return count;
  },
  /** Lines cut at bytes and parsed: the parser, the reading of the file, and no more. */
  async parse(path) {
    let count = 0;
    const parse = (line) => (count += JSON.parse(line).tasks.length > 0 ? 1 : 0);
    let open = Buffer.alloc(0);
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        const line = chunk.subarray(start, end);
        parse((open.length > 0 ? Buffer.concat([open, line]) : line).toString());
        open = Buffer.alloc(0);
        start = end + 1;
      }
      open = Buffer.from(chunk.subarray(start));
    }
    return count;
  },
};

// With `once` the way comes third.
const [task, path, basePath, baseWay, rounds] = process.argv.slice(2);
if (task === 'memory') {
  const count = await WAYS.library(path);
  console.log(JSON.stringify({ count, mebibytes: process.resourceUsage().maxRSS / 1_024 }));
} else if (task === 'once') {
  console.log(await WAYS[basePath](path));
} else {
  const ours = { times: [], read: () => WAYS.library(path) };
  const base = { times: [], read: () => WAYS[baseWay](basePath) };
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const each of round % 2 === 0 ? [ours, base] : [base, ours]) {
      const start = process.cpuUsage();
      each.count = await each.read();
      const { user, system } = process.cpuUsage(start);
      each.times.push((user + system) / 1e6);
    }
  }
  if (ours.count !== base.count) throw new Error(`${ours.count} runs, but ${base.count} expected`);
  const least = ({ times }) => Math.min(...times);
  console.log(
    JSON.stringify({
      count: ours.count,
      ours: least(ours),
      base: least(base),
      first: ours.times[0],
    }),
  );
}
