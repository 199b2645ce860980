import { isMainThread } from 'node:worker_threads';

import { packRun, type PackedRun } from '../../report/runs/pack-run';
import type { InputProblem } from '../input/input-problem';
import type { RunEntry } from '../input/read-run-entries';

/** What `report` and `summary` need to know of a document or run. */
export interface PackedEntry {
  /** Undefined if it cannot be read. */
  readonly packed: PackedRun | undefined;
  readonly problems: readonly InputProblem[];
}

/** The first runs of a process are held as they are: there may be no more, and to pack and read one takes as long as to report it. */
const FEW = 3;
let held = 0;

/** The runs of the entries, packed but for the first few. */
export async function* packEntries(entries: AsyncIterable<RunEntry>): AsyncGenerator<PackedEntry> {
  for await (const { run, problems, errors } of entries) {
    const notes = problems.map(({ path, message }) => `${path} ${message}`);
    const isHeld = run !== undefined && isMainThread && held < FEW;
    if (isHeld) held += 1;
    yield { packed: run && packRun(run, notes, errors, isHeld), problems };
  }
}
