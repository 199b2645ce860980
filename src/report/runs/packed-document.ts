import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { Run } from '../../models/run/run';

/** A document of a run as compressed text: it takes a tenth of the memory. */
export class PackedDocument {
  readonly #bytes: Uint8Array;

  constructor(run: Run, notes: readonly string[]) {
    // JSON has no line break in a list of strings.
    const packed = deflateRawSync(`${JSON.stringify(notes)}\n${run.toJson()}`, { level: 1 });
    // A small buffer is a part of a larger one, which it would keep.
    this.#bytes = Uint8Array.from(packed);
  }

  /** Reads it again. */
  read(): { readonly run: Run; readonly notes: readonly string[] } {
    const text = inflateRawSync(this.#bytes).toString();
    const end = text.indexOf('\n');
    return {
      run: Run.fromJson(text.slice(end + 1), { mode: 'lenient' }) as Run,
      notes: JSON.parse(text.slice(0, end)) as readonly string[],
    };
  }
}
