import * as fc from 'fast-check';

import type { KeptInput, Kind } from './kinds';
import { saveFailure } from './save-failure';

/** Limits for the inputs of one kind. */
export interface Bounds {
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds: number;
}

/** What became of the inputs of a kind. */
export interface KindResult {
  readonly passed: number;
  readonly failed: number;
}

const MOST_RUNS = 1e9;
/** More failures of one kind are mostly the same defect again. */
const MOST_FAILURES = 3;

/** Tries inputs of a kind until the bounds are reached. After a failure it goes on with the next seed. */
export async function runKind(kind: Kind, bounds: Bounds): Promise<KindResult> {
  const end = Date.now() + bounds.milliseconds;
  let [passed, failed] = [0, 0];
  for (let { seed } = bounds; failed < MOST_FAILURES; seed += 1) {
    const milliseconds = end - Date.now();
    const numRuns = Math.min(bounds.runs - passed - failed, MOST_RUNS);
    if (milliseconds <= 0 || numRuns <= 0) break;
    let smallest: KeptInput | undefined;
    const property = kind.property((input) => (smallest = input));
    const details = await fc.check(property, {
      seed,
      numRuns,
      interruptAfterTimeLimit: milliseconds,
      markInterruptAsFailure: false,
    });
    passed += details.numRuns;
    if (!details.failed || !smallest) break;
    // The failing one is counted among the runs.
    passed -= 1;
    failed += 1;
    saveFailure(kind.name, seed, smallest, details.errorInstance);
  }
  return { passed, failed };
}
