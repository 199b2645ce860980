import * as fc from 'fast-check';

import type { KeptInput, Kind } from './kinds';
import { saveFailure } from './save-failure';

/** Limits for the inputs of one kind. The time limit holds only after the kind's smallest number of inputs. */
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
    const tried = passed + failed;
    const isTimed = tried >= kind.fewestRuns;
    const milliseconds = isTimed ? end - Date.now() : Infinity;
    const most = isTimed ? MOST_RUNS : kind.fewestRuns - tried;
    const numRuns = Math.min(most, Math.ceil(bounds.runs) - tried);
    if (milliseconds <= 0 || numRuns <= 0) break;
    let smallest: KeptInput | undefined;
    const property = kind.property((input) => (smallest = input));
    const details = await fc.check(property, {
      seed,
      numRuns,
      ...(isTimed && { interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false }),
    });
    passed += details.numRuns;
    if (!details.failed || !smallest) {
      if (isTimed) break;
      continue;
    }
    // The failing one is counted among the runs.
    passed -= 1;
    failed += 1;
    saveFailure(kind.name, seed, smallest, details.errorInstance);
  }
  return { passed, failed };
}
