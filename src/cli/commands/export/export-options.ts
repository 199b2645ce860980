import { InvalidArgumentError, Option, type Command } from 'commander';
import { TABLE_NAMES, type TableName } from '../../../rows/tables/table-names';
import { EXPORT_FORMATS, type ExportFormat } from '../../table/row-encoder';
import { jobsOption } from '../jobs-option';
import { momentOf } from '../parse-time';

/** What decides the folder of a row. */
export type PartitionBy = 'day' | 'job';

/** What the caller of `export` asks for. */
export interface ExportCommandOptions {
  readonly table: TableName;
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly partitionBy?: PartitionBy;
  readonly now?: number;
  readonly strict?: boolean;
  readonly keepGoing?: boolean;
}

/** Adds the options of `export` to a command. */
export function addExportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--table <table>', 'which rows to write')
        .choices(TABLE_NAMES)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--format <format>',
        'how to write them; else by the ending of --out; else ndjson, to standard output and with --partition-by',
      ).choices(EXPORT_FORMATS),
    )
    .option(
      '--out <path>',
      'the file to write, or with --partition-by the folder; "-" or none: standard output',
      pathOf,
    )
    .addOption(
      new Option(
        '--partition-by <key>',
        'write a folder for each day in UTC or each job, such as day=2026-03-05',
      ).choices(['day', 'job']),
    )
    .option(
      '--now <time>',
      'time active runs to this moment, in ISO 8601 or epoch milliseconds; else to that of the answer of the server, if it tells',
      momentOf,
    )
    .option(
      '--strict',
      'treat values that this version does not know as problems; the rows are written all the same',
    )
    .option(
      '--keep-going',
      'replace what is at --out by what can be read, also if something cannot be read',
    )
    .addOption(jobsOption());
}

function pathOf(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must be a path.');
  return text;
}
