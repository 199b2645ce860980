import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { Run } from '../../models/run/run';

/** Shorter text is kept as it is: to compress it takes longer than to read the run. */
const SHORTEST = 1_000;

/** A document of a run as compressed text: it takes a tenth of the memory. */
export class PackedDocument {
  readonly #bytes: Uint8Array;
  readonly #isCompressed: boolean;

  constructor(run: Run, notes: readonly string[]) {
    // JSON has no line break in a list of strings.
    const text = `${JSON.stringify(notes)}\n${run.toJson()}`;
    this.#isCompressed = text.length >= SHORTEST;
    const packed = this.#isCompressed ? deflateRawSync(text, { level: 1 }) : Buffer.from(text);
    // A small buffer is a part of a larger one, which it would keep.
    this.#bytes = Uint8Array.from(packed);
  }

  /** Reads it again. */
  read(): { readonly run: Run; readonly notes: readonly string[] } {
    const bytes = this.#isCompressed ? inflateRawSync(this.#bytes) : Buffer.from(this.#bytes);
    const text = bytes.toString();
    const end = text.indexOf('\n');
    return {
      run: Run.fromJson(text.slice(end + 1), { mode: 'lenient' }) as Run,
      notes: JSON.parse(text.slice(0, end)) as readonly string[],
    };
  }
}
