import { extname } from 'node:path';
import type { CommandContext } from '../../command-context';
import { CommandError } from '../../command-error';
import { encoderMaker, fileMaker, valueColumnsOf } from '../../table/create-encoder';
import { EXPORT_FORMATS, type ExportFormat } from '../../table/row-encoder';
import type { ExportCommandOptions } from './export-options';
import { assertNoInput } from './assert-no-input';
import { DeviceOutput } from './device-output';
import { FileOutput } from './file-output';
import { FolderOutput } from './folder-output';
import { partitioner } from './partition-of';
import { StreamOutput } from './stream-output';
import { targetOf } from './target';
import type { TableOutput } from './table-output';

/**
 * Opens what rows are written to.
 * @param files - the inputs, which must not be lost.
 * @throws CommandError if it cannot be written.
 */
export async function openOutput(
  files: readonly string[],
  context: CommandContext,
  options: ExportCommandOptions,
): Promise<TableOutput> {
  const { table, out, partitionBy } = options;
  const chosen = formatOf(options);
  try {
    const target = targetOf(out, partitionBy !== undefined, context.out.descriptor);
    assertNoInput(files, target, () => context.stdinDescriptor);
    const makeFile = await fileMaker(table, chosen);
    if (target.kind === 'stdout') {
      const why = partitionBy ? '--partition-by' : chosen === 'parquet' && '--format parquet';
      if (why) throw new CommandError(`${why} needs --out: the path to write to`);
      return new StreamOutput(makeFile(), context.out);
    }
    if (target.kind === 'device') return await DeviceOutput.open(makeFile(), target.path);
    if (!partitionBy) return new FileOutput(makeFile(), target.path);
    const makeEncoder = await encoderMaker(table, chosen, valueColumnsOf(table));
    const makers = { makeEncoder, makeFile };
    const mark = { table, format: chosen, partition: partitionBy };
    return new FolderOutput(makers, partitioner(table, partitionBy), mark, target.path);
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

/** The form that is asked for. */
export function formatOf({ format, out }: ExportCommandOptions): ExportFormat {
  const ending = extname(out ?? '').slice(1);
  return format ?? EXPORT_FORMATS.find((each) => each === ending) ?? 'ndjson';
}
