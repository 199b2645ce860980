import { existsSync, readdirSync, readFileSync, writeFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../../../rows/tables/table-names';
import { CommandError } from '../../command-error';
import { EXPORT_FORMATS, type ExportFormat } from '../../table/row-encoder';
import type { PartitionBy } from './export-options';
import { UNKNOWN } from './partition-of';

/** What a folder of partitions says of itself. */
export interface FolderMark {
  readonly table: TableName;
  readonly format: ExportFormat;
  readonly partition: PartitionBy;
}

/** The file that says that an export wrote the folder. Spark, Hive and Databricks leave out what begins with an underscore. */
const MARK = '_databricks-runs.json';
const PARTITION = new RegExp(`^(?:day=\\d{4}-\\d\\d-\\d\\d|job=\\d+|(?:day|job)=${UNKNOWN})$`);
const PART = new RegExp(`^part-\\d{5,}\\.(?:${EXPORT_FORMATS.join('|')})$`);

/** Marks a folder as one that an export wrote. */
export function writeMark(folder: string, mark: FolderMark): void {
  writeFileSync(join(folder, MARK), `${JSON.stringify(mark)}\n`, { flag: 'wx', flush: true });
}

/** @throws CommandError if the folder has anything in it that no export of the table wrote: it would be lost. */
export function assertReplaceable(path: string, table: TableName): void {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true });
  if (entries.length === 0) return;
  const stranger = strangerAmong(path, entries);
  const advice = 'name a new folder, or an empty one';
  if (stranger !== undefined) {
    throw new CommandError(`${path} is no folder of an export: it holds ${stranger}; ${advice}`);
  }
  const marked = tableOf(path);
  if (marked === undefined) {
    throw new CommandError(
      `${path} is not known to be of an export: the file ${MARK}, which every export puts there, is missing or unsound; ${advice}, or delete this one yourself`,
    );
  }
  if (marked !== table) {
    throw new CommandError(
      `${path} holds the table ${marked}, not ${table}; ${advice}, or delete this one yourself`,
    );
  }
}

/** Something that no export writes. */
function strangerAmong(path: string, entries: readonly Dirent[]): string | undefined {
  for (const entry of entries) {
    if (entry.name === MARK && entry.isFile()) continue;
    if (!entry.isDirectory() || !PARTITION.test(entry.name)) return entry.name;
    const parts = readdirSync(join(path, entry.name), { withFileTypes: true });
    const stranger = parts.find((part) => !part.isFile() || !PART.test(part.name));
    if (stranger) return join(entry.name, stranger.name);
  }
  return undefined;
}

/** The table that the mark names; undefined if there is no mark. */
function tableOf(path: string): string | undefined {
  try {
    const mark = JSON.parse(readFileSync(join(path, MARK), 'utf8')) as Partial<FolderMark> | null;
    return typeof mark?.table === 'string' ? mark.table : undefined;
  } catch {
    return undefined;
  }
}
