import type { ByteSink } from './byte-sink';

/** The numbers that Parquet has for what a page is and how its values are written. */
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
const ENCODINGS = { PLAIN: 0, RLE_DICTIONARY: 8 } as const;
/** The types of the compact protocol of Thrift. */
const INTEGER = 5;
const STRUCT = 12;
const STOP = 0;

/** How the values of a page are written. */
type PageEncoding = keyof typeof ENCODINGS;

/** Values that are written, compressed or not. */
export interface Content {
  readonly bytes: Uint8Array;
  /** The size before compression. */
  readonly size: number;
}

/** Levels tell what is null, and which values are of one row. */
export interface Levels {
  readonly repetition: Uint8Array;
  readonly definition: Uint8Array;
}

/** What a page of values says of itself. */
export interface PageFacts {
  /** How many values there are, nulls and empty lists included. */
  readonly values: number;
  readonly nulls: number;
  readonly rows: number;
  readonly encoding: PageEncoding;
}

/** Writes a page of the different values of a column. Gives the size of the page before compression. */
export function writeDictionaryPage(sink: ByteSink, values: number, content: Content): number {
  const start = sink.length;
  writeSizes(sink, DICTIONARY_PAGE, content.size, content.bytes.length);
  field(sink, 4, STRUCT);
  writeIntegers(sink, [values, ENCODINGS.PLAIN]);
  sink.byte(STOP);
  const head = sink.length - start;
  sink.append(content.bytes);
  return head + content.size;
}

/**
 * Writes a page of values: the levels, which tell what is null and which values are of one row, and then the values. Gives the size of
 * the page before compression.
 */
export function writeDataPage(
  sink: ByteSink,
  { values, nulls, rows, encoding }: PageFacts,
  levels: Levels,
  content: Content,
): number {
  const start = sink.length;
  const { repetition, definition } = levels;
  const levelSize = repetition.length + definition.length;
  writeSizes(sink, DATA_PAGE_V2, levelSize + content.size, levelSize + content.bytes.length);
  field(sink, 5, STRUCT);
  writeIntegers(sink, [
    values,
    nulls,
    rows,
    ENCODINGS[encoding],
    definition.length,
    repetition.length,
  ]);
  sink.byte(STOP);
  const head = sink.length - start;
  sink.append(repetition);
  sink.append(definition);
  sink.append(content.bytes);
  return head + levelSize + content.size;
}

function writeSizes(sink: ByteSink, type: number, size: number, compressedSize: number): void {
  for (const value of [type, size, compressedSize]) {
    field(sink, 1, INTEGER);
    sink.varint(value * 2);
  }
}

/** Writes fields from the first one on, and ends what holds them. */
function writeIntegers(sink: ByteSink, values: readonly number[]): void {
  for (const value of values) {
    field(sink, 1, INTEGER);
    // Signed numbers take the last bit for the sign.
    sink.varint(value * 2);
  }
  sink.byte(STOP);
}

/** Begins a field, by how far its number is from that of the field before. */
function field(sink: ByteSink, step: number, type: number): void {
  sink.byte((step << 4) | type);
}
