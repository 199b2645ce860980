import type { ColumnChunk } from './parquet-library';

/** What the footer says of a column that is so much further behind in the file. */
export function shiftChunk(chunk: ColumnChunk, by: bigint): ColumnChunk {
  const { meta_data: meta, file_offset: offset } = chunk;
  const dictionary = meta?.dictionary_page_offset;
  return {
    ...chunk,
    file_offset: offset + by,
    ...(meta && {
      meta_data: {
        ...meta,
        data_page_offset: meta.data_page_offset + by,
        ...(dictionary !== undefined && { dictionary_page_offset: dictionary + by }),
      },
    }),
  };
}
