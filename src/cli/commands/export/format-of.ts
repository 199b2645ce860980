import { extname } from 'node:path';
import { CommandError } from '../../command-error';
import { EXPORT_FORMATS, type ExportFormat } from '../../table/row-encoder';
import type { ExportCommandOptions } from './export-options';
import type { Target } from './target';

/** The formats by the endings of files, in small letters. Many programs write a document a line to `.json`. */
const ENDINGS: Readonly<Record<string, ExportFormat>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'ndjson',
  '.csv': 'csv',
  '.parquet': 'parquet',
};
const COMPRESSED: ReadonlySet<string> = new Set(['.gz', '.zst', '.bz2', '.xz', '.zip']);
/** The format if the ending of a path names none. */
const DEFAULT: ExportFormat = 'ndjson';

/**
 * The format that is asked for.
 * @throws CommandError if the ending of a file says another, or none.
 */
export function formatOf({ format, out = '' }: ExportCommandOptions, target: Target): ExportFormat {
  const ending = extname(out);
  const byEnding = ENDINGS[ending.toLowerCase()];
  if (format !== undefined && byEnding !== undefined && byEnding !== format) {
    throw new CommandError(
      `${out} ends in ${ending}, which says ${byEnding}, but --format says ${format}; change one of them`,
    );
  }
  if (target.kind === 'file' && COMPRESSED.has(ending.toLowerCase())) {
    throw new CommandError(
      `${out} ends in ${ending}, but export does not compress; leave the ending out, or pipe CSV or NDJSON through a program that compresses`,
    );
  }
  const known = format ?? byEnding;
  if (known === undefined && target.kind === 'file') {
    const what = ending === '' ? 'has no ending' : `ends in ${ending}`;
    throw new CommandError(
      `${out} ${what}, which says no format; let it end in ${Object.keys(ENDINGS).join(', ')}, or add --format ${EXPORT_FORMATS.join(', ')}`,
    );
  }
  return known ?? DEFAULT;
}
