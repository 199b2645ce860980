import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { Run } from '../../models/run/run';

/** Shorter text is kept as it is: to compress it takes longer than to read the run. */
const SHORTEST = 1_000;

/** A document of a run as compressed text, which takes a tenth of the memory; or one of the few that are held as they are. */
export type PackedDocument =
  | { readonly bytes: Uint8Array; readonly isCompressed: boolean }
  | HeldDocument;

/** A run as it was read, and what was set aside then. Threads cannot send it to each other. */
export interface HeldDocument {
  readonly run: Run;
  readonly notes: readonly string[];
}

/** Packs a document of a run, and what was set aside when it was read. */
export function packDocument(run: Run, notes: readonly string[]): PackedDocument {
  // JSON has no line break in a list of strings.
  const text = `${JSON.stringify(notes)}\n${run.toJson()}`;
  const isCompressed = text.length >= SHORTEST;
  const packed = isCompressed ? deflateRawSync(text, { level: 1 }) : Buffer.from(text);
  // A small buffer is a part of a larger one, which it would keep.
  return { bytes: Uint8Array.from(packed), isCompressed };
}

/** Reads a packed document again. */
export function unpackDocument(document: PackedDocument): HeldDocument {
  if ('run' in document) return document;
  const { bytes, isCompressed } = document;
  const text = (isCompressed ? inflateRawSync(bytes) : Buffer.from(bytes)).toString();
  const end = text.indexOf('\n');
  return {
    run: Run.fromJson(text.slice(end + 1), { mode: 'lenient' }) as Run,
    notes: JSON.parse(text.slice(0, end)) as readonly string[],
  };
}
