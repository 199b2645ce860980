import type { CommandContext } from '../../command-context';
import { CommandError } from '../../command-error';
import { encoderMaker, fileMaker, valueColumnsOf } from '../../table/create-encoder';
import type { ExportFormat } from '../../table/row-encoder';
import type { ExportCommandOptions } from './export-options';
import { assertNoInput } from './assert-no-input';
import { cannotWrite } from './cannot-write';
import { DeviceOutput } from './device-output';
import { FileOutput } from './file-output';
import { FolderOutput } from './folder-output';
import { formatOf } from './format-of';
import { partitioner } from './partition-of';
import { StreamOutput } from './stream-output';
import { targetOf, type Target } from './target';
import type { TableOutput } from './table-output';

/** Where rows go, and in which form. */
export interface OpenedOutput {
  readonly output: TableOutput;
  readonly format: ExportFormat;
}

/**
 * Opens what rows are written to.
 * @param files - the inputs, which must not be lost.
 * @throws CommandError if it cannot be written.
 */
export async function openOutput(
  files: readonly string[],
  context: CommandContext,
  options: ExportCommandOptions,
): Promise<OpenedOutput> {
  const { out, partitionBy } = options;
  try {
    const target = targetOf(out, partitionBy !== undefined, context.out.descriptor);
    const format = formatOf(options, target);
    assertNoInput(files, target, () => context.stdinDescriptor);
    return { output: await open(target, format, context, options), format };
  } catch (error) {
    throw cannotWrite(out, error);
  }
}

async function open(
  target: Target,
  format: ExportFormat,
  context: CommandContext,
  { table, partitionBy }: ExportCommandOptions,
): Promise<TableOutput> {
  const makeFile = await fileMaker(table, format);
  if (target.kind === 'stdout') {
    const why = partitionBy ? '--partition-by' : format === 'parquet' && '--format parquet';
    if (why) throw new CommandError(`${why} needs --out: the path to write to`);
    return new StreamOutput(makeFile(), context.out);
  }
  if (target.kind === 'device') return DeviceOutput.open(makeFile(), target.path);
  if (!partitionBy) return new FileOutput(makeFile(), target.path);
  const makers = {
    makeEncoder: await encoderMaker(table, format, valueColumnsOf(table)),
    makeFile,
  };
  const mark = { table, format, partition: partitionBy };
  return new FolderOutput(makers, partitioner(table, partitionBy), mark, target.path);
}
