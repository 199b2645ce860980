import { assert } from './invariant';

const ALWAYS_ALLOWED_MS = 400;
/** JSON.parse takes about 5 ns a character on the slowest machine that this was tried on. */
const ALLOWED_MS_PER_CHARACTER = 0.01;

/** The result of a call that may take only so much processor time as its input is long; a slow one gets two more chances. */
export function withinTime<T>(length: number, call: () => T): T {
  const allowed = ALWAYS_ALLOWED_MS + length * ALLOWED_MS_PER_CHARACTER;
  const first = timed(call);
  let least = first.milliseconds;
  for (let chances = 2; chances > 0 && least > allowed; chances -= 1) {
    least = Math.min(least, timed(call).milliseconds);
  }
  assert(least <= allowed, `the time is in proportion to the input, not ${least} ms for ${length}`);
  return first.result;
}

function timed<T>(call: () => T): { result: T; milliseconds: number } {
  const start = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
}
