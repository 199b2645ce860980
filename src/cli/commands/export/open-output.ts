import { extname } from 'node:path';
import type { TableName } from '../../../rows/tables/table-names';
import { CommandError } from '../../command-error';
import type { LineWriter } from '../../line-writer';
import { encoderMaker } from './create-encoder';
import { EXPORT_FORMATS, type ExportCommandOptions, type ExportFormat } from './export-options';
import { FileOutput } from './file-output';
import { FolderOutput } from './folder-output';
import { partitioner } from './partition-of';
import { StreamOutput } from './stream-output';
import type { TableOutput } from './table-output';

/**
 * Opens what rows are written to.
 * @throws CommandError if it cannot be written.
 */
export async function openOutput(
  table: TableName,
  { out, format, partitionBy }: ExportCommandOptions,
  stdout: LineWriter,
): Promise<TableOutput> {
  const chosen = format ?? formatOf(out) ?? 'ndjson';
  const makeEncoder = await encoderMaker(table, chosen);
  if (out === undefined) {
    const why = partitionBy ? '--partition-by' : chosen === 'parquet' && '--format parquet';
    if (why) throw new CommandError(`${why} needs --out: the path to write to`);
    return new StreamOutput(makeEncoder(), stdout);
  }
  try {
    if (!partitionBy) return new FileOutput(makeEncoder(), out);
    return new FolderOutput(makeEncoder, partitioner(table, partitionBy), chosen, out);
  } catch (error) {
    throw cannotWrite(out, error);
  }
}

/** An error of the file system in words for the caller of the command; any other as it is. */
export function cannotWrite(path: string | undefined, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return error;
  return new CommandError(`cannot write ${path}: ${message}`);
}

function formatOf(path: string | undefined): ExportFormat | undefined {
  const ending = extname(path ?? '').slice(1);
  return EXPORT_FORMATS.find((format) => format === ending);
}
