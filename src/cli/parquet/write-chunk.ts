import type { ColumnValue } from '../../rows/columns/column-type';
import { ByteSink } from './byte-sink';
import { findDistinct } from './find-distinct';
import type { Leaf } from './leaf';
import type { ColumnChunk } from './parquet-library';
import { statisticsOf } from './statistics-of';
import { bitsOf, writeHybrid } from './write-hybrid';
import { writeBooleans, writeIntegers } from './write-numbers';
import { writeDataPage, writeDictionaryPage, type Content, type PageEncoding } from './write-page';
import { writeSnappy, writeStored, writeTexts } from './write-texts';

/** How Parquet stores the values of columns. */
const STORED = {
  text: { type: 'BYTE_ARRAY', codec: 'SNAPPY' },
  integer: { type: 'INT64', codec: 'UNCOMPRESSED' },
  timestamp: { type: 'INT64', codec: 'UNCOMPRESSED' },
  boolean: { type: 'BOOLEAN', codec: 'UNCOMPRESSED' },
} as const;

/** A column whose values are stored here. */
export interface ChunkColumn {
  readonly kind: keyof typeof STORED;
  readonly path: readonly string[];
  /** Whether the footer says what the least and the greatest value is. */
  readonly hasBounds: boolean;
}

/** Writes a column of a row group, and gives what the footer says of it. */
export function writeChunk(
  sink: ByteSink,
  { kind, path, hasBounds }: ChunkColumn,
  leaf: Leaf,
  rows: number,
): ColumnChunk {
  const start = sink.length;
  const { type, codec } = STORED[kind];
  const values = physical(kind, leaf.values);
  const distinct =
    kind === 'text' || kind === 'integer' ? findDistinct(values as readonly string[]) : undefined;
  const dictionarySize = distinct
    ? writeDictionaryPage(sink, distinct.values.length, contentOf(kind, distinct.values))
    : 0;
  const data = sink.length;
  const encoding: PageEncoding = distinct ? 'RLE_DICTIONARY' : 'PLAIN';
  const content = distinct
    ? placesOf(distinct.places, distinct.values.length, codec === 'SNAPPY')
    : contentOf(kind, values);
  const size = writeDataPage(
    sink,
    { values: leaf.slots, nulls: leaf.slots - values.length, rows, encoding },
    leaf,
    content,
  );
  return {
    file_offset: BigInt(start),
    meta_data: {
      type,
      encodings: distinct ? ['PLAIN', 'RLE', 'RLE_DICTIONARY'] : ['PLAIN', 'RLE'],
      path_in_schema: [...path],
      codec,
      num_values: BigInt(leaf.slots),
      total_uncompressed_size: BigInt(dictionarySize + size),
      total_compressed_size: BigInt(sink.length - start),
      data_page_offset: BigInt(data),
      ...(distinct && { dictionary_page_offset: BigInt(start) }),
      statistics: statisticsOf(
        kind,
        hasBounds ? (distinct?.values ?? values) : [],
        leaf.slots - values.length,
      ),
    },
  };
}

type Physical = string | number | boolean;

/** The values as they are stored. */
function physical(kind: ChunkColumn['kind'], values: readonly ColumnValue[]): readonly Physical[] {
  if (kind !== 'timestamp') return values as readonly Physical[];
  return (values as readonly Date[]).map((value) => value.getTime());
}

function contentOf(kind: ChunkColumn['kind'], values: readonly Physical[]): Content {
  if (kind === 'text') {
    const texts = new ByteSink();
    const size = writeTexts(texts, values as readonly string[]);
    const sink = new ByteSink();
    writeSnappy(sink, size, texts.written);
    return { bytes: sink.written, size };
  }
  const sink = new ByteSink();
  if (kind === 'boolean') writeBooleans(sink, values as readonly boolean[]);
  else writeIntegers(sink, values as readonly number[]);
  return { bytes: sink.written, size: sink.length };
}

/** The places of values among those that differ, with the bits that each takes before them. */
function placesOf(places: Uint16Array, count: number, isSnappy: boolean): Content {
  const sink = new ByteSink();
  const bits = bitsOf(count - 1);
  sink.byte(bits);
  writeHybrid(sink, places, bits);
  if (!isSnappy) return { bytes: sink.written, size: sink.length };
  const stored = new ByteSink();
  writeStored(stored, sink.written);
  return { bytes: stored.written, size: sink.length };
}
