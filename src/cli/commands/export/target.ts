import { existsSync, fstatSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CommandError } from '../../command-error';

/** What the rows are written to. */
export type Target =
  | { readonly kind: 'stdout' }
  /** What takes bytes as they come and cannot be replaced: a named pipe, a terminal, a device. */
  | { readonly kind: 'device'; readonly path: string }
  /** A file, or with `--partition-by` a folder; links are followed. It need not exist. */
  | { readonly kind: 'file' | 'folder'; readonly path: string };

/** The name of standard output. */
const STANDARD_OUTPUT = '-';
/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * What `--out` names.
 * @param isPartitioned - whether it is to be a folder.
 * @param stdout - the descriptor of standard output, if it has one.
 * @throws CommandError if a file is to be written and the path is a folder, or a folder and it is a file.
 */
export function targetOf(
  out: string | undefined,
  isPartitioned: boolean,
  stdout: number | undefined,
): Target {
  if (out === undefined || out === STANDARD_OUTPUT) return { kind: 'stdout' };
  const stats = statSync(out, { throwIfNoEntry: false });
  if (isPartitioned) {
    if (!stats || stats.isDirectory()) return { kind: 'folder', path: followLinks(out) };
    throw new CommandError(`${out} is a file; with --partition-by, --out must be a folder`);
  }
  if (stats?.isDirectory()) {
    throw new CommandError(
      `${out} is a folder; --out must be a file, such as ${join(out, 'runs.parquet')}; --partition-by writes a folder`,
    );
  }
  // /dev/stdout, whatever it leads to. A file that the shell has opened must not be replaced by another.
  if (stats && stdout !== undefined && isSame(stats, fstatSync(stdout))) return { kind: 'stdout' };
  if (stats && !stats.isFile()) return { kind: 'device', path: out };
  if (/[/\\]$/.test(out) && !stats) {
    throw new CommandError(
      `${out} names a folder; --out must be a file, such as ${join(out, 'runs.parquet')}`,
    );
  }
  return { kind: 'file', path: followLinks(out) };
}

/** True if both are one file, whatever its names. */
export function isSame(left: Stats, right: Stats): boolean {
  return left.dev === right.dev && left.ino === right.ino;
}

/** The path that links lead to; there may be nothing yet. */
export function followLinks(path: string): string {
  let at = path;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const link = linkAt(at);
    if (link === undefined) break;
    // Not joined: that would take `..` for the folder above the link, and not above what it leads to.
    at = isAbsolute(link) ? link : `${dirname(at)}/${link}`;
  }
  const folder = dirname(at);
  return existsSync(folder) ? join(realpathSync.native(folder), basename(at)) : at;
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    // It is no link, or there is nothing.
    return undefined;
  }
}
