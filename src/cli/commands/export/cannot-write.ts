import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { CommandError } from '../../command-error';
import { followLinks } from './target';

/** What errors of the file system mean for who writes into a folder, and what to do. */
const REASONS: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) =>
    isFolder(folder)
      ? `what was written into ${folder} so far has gone; run the command again`
      : `there is no folder ${folder}; make it first (mkdir -p)`,
  ENOTDIR: (folder) => `${fileAbove(folder)} is a file, not a folder; name another --out`,
  EACCES: (folder) => notAllowed(folder),
  EPERM: (folder) => notAllowed(folder),
  EROFS: (folder) => `the file system of the folder ${folder} is read-only; name another --out`,
  ENOSPC: (folder) => `no space is left on the disk of the folder ${folder}; make room there`,
  EDQUOT: (folder) => `your quota on the disk of the folder ${folder} is used up; make room there`,
  EMFILE: () => 'the process may not open that many files; raise the limit, as with ulimit -n 1024',
  ENFILE: () => 'the system may not open that many files; end other programs, or raise its limit',
  ENAMETOOLONG: () => 'the name is too long; leave 30 of the 255 bytes for a temporary one',
  ELOOP: () => 'the links lead in a circle; mend them, or name another --out',
};

/** An error of the file system in words for the caller of the command; any other as it is. */
export function cannotWrite(out: string | undefined, error: unknown): unknown {
  const { code, errno } = error as NodeJS.ErrnoException;
  if (code === undefined || out === undefined) return error;
  // The message of the error would name a temporary file.
  const other = (): string =>
    [code, getSystemErrorMap().get(errno ?? 0)?.[1]].filter(Boolean).join(': ');
  const reason = REASONS[code]?.(dirname(followLinks(out))) ?? other();
  return new CommandError(`cannot write ${out}: ${reason}`);
}

function notAllowed(folder: string): string {
  return `you may not write into the folder ${folder}; change its permissions, or name another --out`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The first part of a path that is there: a path cannot go on below a file. */
function fileAbove(path: string): string {
  let at = path;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}
