/**
 * Time a run when runs are grouped into retry chains, from 10,000 to 1,000,000 runs. Grouping is one pass, so the time a
 * run has to stay within 2 times; what grows is the cost of memory, not of the algorithm.
 */
import { RetryChain, Run } from '../dist/index.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;
const ATTEMPTS = 3;

const runs = Array.from({ length: SIZES.at(-1) }, (_, index) => makeRun(index));
shuffle(runs);
const results = SIZES.map((size) => ({ size, nanoseconds: measure(runs.slice(0, size)) }));
const [smallest] = results;
for (const { size, nanoseconds } of results) {
  const ratio = (nanoseconds / smallest.nanoseconds).toFixed(2);
  const time = `${nanoseconds.toFixed(0).padStart(6)} ns a run`;
  console.log(`${size.toLocaleString('en').padStart(9)} runs  ${time}  ${ratio} times the first`);
}

/** Every third run is an original; the two after it are its retries. */
function makeRun(index) {
  const attemptNumber = index % ATTEMPTS;
  const run = new Run();
  run.runId = 455_644_833_000_000 + index * 7;
  run.originalAttemptRunId = run.runId - attemptNumber * 7;
  run.attemptNumber = attemptNumber;
  run.startTime = 1_700_000_000_000 + index;
  return run;
}

/** Processor time, least of several rounds: others on the machine disturb it less than the time on the clock. */
function measure(part) {
  // Small sizes are grouped as often as it takes to group a million runs, so that all are equally warm.
  const times = Math.max(1, Math.round(SIZES.at(-1) / part.length / 4));
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time += 1) {
      // In a sample, more chains have gaps; the number of runs is what it was.
      if (RetryChain.group(part).size === 0) throw new Error('nothing was grouped');
    }
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / times);
  }
  return (least * 1_000) / part.length;
}

/** Always the same order, as of runs that come in from many partitions. */
function shuffle(list) {
  let state = 42;
  for (let index = list.length - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other], list[index]];
  }
}
