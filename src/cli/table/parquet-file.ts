import { parquetSchema } from '../../rows/formats/parquet-schema';
import type { TableName } from '../../rows/tables/table-names';
import { packageVersion } from '../package-version';
import type { EncodedGroup } from '../parquet/group-encoder';
import type { ParquetLibrary } from '../parquet/parquet-library';
import { shiftChunk } from '../parquet/shift-chunk';
import type { FileFormat } from './row-encoder';

/** A file of row groups, with the footer at its end. */
export class ParquetFile implements FileFormat {
  readonly #bytes: InstanceType<ParquetLibrary['ByteWriter']>;
  readonly #writer: InstanceType<ParquetLibrary['ParquetWriter']>;
  #offset = 0;

  constructor({ ByteWriter, ParquetWriter }: ParquetLibrary, table: TableName) {
    this.#bytes = new ByteWriter();
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [...parquetSchema(table)],
      createdBy: `databricks-jobs ${packageVersion()}`,
    });
  }

  head(): Uint8Array {
    return this.#take();
  }

  next({ bytes, group }: EncodedGroup): Uint8Array {
    const by = BigInt(this.#offset);
    this.#writer.row_groups.push({
      ...group,
      columns: group.columns.map((chunk) => shiftChunk(chunk, by)),
    });
    this.#writer.num_rows += group.num_rows;
    this.#offset += bytes.length;
    return bytes;
  }

  tail(): Uint8Array {
    // It gives a promise only for a writer that is flushed to a stream; this one is in memory.
    void this.#writer.finish();
    return this.#take();
  }

  #take(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    this.#offset += bytes.length;
    return bytes;
  }
}
