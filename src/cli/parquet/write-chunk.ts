import type { ByteSink } from './byte-sink';
import type { ColumnChunk } from './parquet-library';
import type { StoredValues } from './stored-values';
import { writeDataPage, writeDictionaryPage, type Levels } from './write-page';

/** Writes a column of a row group, and gives what the footer says of it. */
export function writeChunk(
  sink: ByteSink,
  path: readonly string[],
  { type, codec, count, dictionary, data, bounds }: StoredValues,
  {
    slots,
    rows,
    levels,
  }: { readonly slots: number; readonly rows: number; readonly levels: Levels },
): ColumnChunk {
  const start = sink.length;
  const dictionarySize = dictionary
    ? writeDictionaryPage(sink, dictionary.count, dictionary.content)
    : 0;
  const dataStart = sink.length;
  const encoding = dictionary ? 'RLE_DICTIONARY' : 'PLAIN';
  const facts = { values: slots, nulls: slots - count, rows, encoding } as const;
  const size = writeDataPage(sink, facts, levels, data);
  return {
    file_offset: BigInt(start),
    meta_data: {
      type,
      encodings: dictionary ? ['PLAIN', 'RLE', 'RLE_DICTIONARY'] : ['PLAIN', 'RLE'],
      path_in_schema: [...path],
      codec,
      num_values: BigInt(slots),
      total_uncompressed_size: BigInt(dictionarySize + size),
      total_compressed_size: BigInt(sink.length - start),
      data_page_offset: BigInt(dataStart),
      ...(dictionary && { dictionary_page_offset: BigInt(start) }),
      statistics: { null_count: BigInt(slots - count), ...bounds },
    },
  };
}
