import { packRun, type PackedRun } from '../../report/runs/pack-run';
import type { InputProblem } from '../input/input-problem';
import type { RunEntry } from '../input/read-run-entries';

/** What `report` and `summary` need to know of a document or run. */
export interface PackedEntry {
  /** Undefined if it cannot be read. */
  readonly packed: PackedRun | undefined;
  readonly problems: readonly InputProblem[];
}

/** The runs of the entries, packed. */
export async function* packEntries(entries: AsyncIterable<RunEntry>): AsyncGenerator<PackedEntry> {
  for await (const { run, problems, errors } of entries) {
    const notes = problems.map(({ path, message }) => `${path} ${message}`);
    yield { packed: run && packRun(run, notes, errors), problems };
  }
}
