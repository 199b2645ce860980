/**
 * Times contestants in short slices, one after the other in an order that changes every round, so that a busy moment of the
 * machine does not hit one of them alone. Run with `--expose-gc`: garbage is swept between slices, outside of the timing, so
 * that none pays for another's. What a contestant sweeps within its own slice is its own cost, and slices are long enough for it.
 */
import { summarise } from './statistics.mjs';

/** How much is measured, by thoroughness; all times are in milliseconds. */
export const EFFORTS = {
  full: { rounds: 80, slice: 15, warmUp: 1_200 },
  quick: { rounds: 16, slice: 10, warmUp: 500 },
};

/** A contestant slower than so many slices sits rounds out, as many as make it cost that on average. */
const SLICES_A_ROUND = 3;
const FEWEST_SAMPLES = 5;

/**
 * @param contestants - each with a `name`, and `run`, which returns its result so that no work can be optimised away.
 * @param effort - one of EFFORTS.
 * @param clock - one of CLOCKS.
 * @returns the time of one call of each, in milliseconds.
 */
export function measure(contestants, effort, clock) {
  const entries = contestants.map((contestant) => warmUp(contestant, effort, clock));
  const shuffle = shuffler(entries.length);
  for (let round = 0; round < effort.rounds; round++) {
    for (const index of shuffle()) {
      const entry = entries[index];
      if (round % entry.every === 0) timeSlice(entry, clock);
    }
  }
  return entries.map(({ name, times, calls }) => ({ name, calls, ...summarise(times) }));
}

/** Calls a contestant until it is compiled, and finds how often to call it in a slice. */
function warmUp(contestant, { rounds, slice, warmUp: duration }, clock) {
  const entry = { ...contestant, times: [] };
  const end = clock() + duration;
  let calls = 0;
  let fastest = Infinity;
  do {
    // The clock may count in whole microseconds: groups of calls are timed once the calls are short.
    const group = fastest < 0.5 ? 16 : 1;
    const start = clock();
    for (let call = 0; call < group; call++) entry.result = entry.run();
    fastest = Math.min(fastest, Math.max(clock() - start, 0.001) / group);
    calls += group;
  } while (clock() < end || calls < 3);
  entry.calls = Math.max(1, Math.round(slice / fastest));
  const wanted = Math.round(fastest / (slice * SLICES_A_ROUND));
  entry.every = Math.min(Math.max(1, wanted), Math.floor(rounds / FEWEST_SAMPLES));
  return entry;
}

function timeSlice(entry, clock) {
  const { run, calls } = entry;
  // A full collection would throw compiled code away as well, and make every slice start anew.
  globalThis.gc({ type: 'minor' });
  const start = clock();
  for (let call = 0; call < calls; call++) entry.result = run();
  entry.times.push((clock() - start) / calls);
}

/** Gives the numbers below `count` in another order at every call, the same orders in every process. */
function shuffler(count) {
  let state = 1;
  return () => {
    const order = Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
  };
}
