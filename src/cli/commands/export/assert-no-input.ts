import { fstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { CommandError } from '../../command-error';
import { nameOfInput, STANDARD_INPUT } from '../../input/input';
import { isSame, type Target } from './target';

/** @throws CommandError if what is to be written would take the place of an input. */
export function assertNoInput(
  files: readonly string[],
  target: Target,
  stdin: () => number | undefined,
): void {
  if (target.kind === 'stdout') return;
  const { path } = target;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  for (const file of files) {
    if (target.kind === 'folder' ? isInside(file, path) : isThere(file, stats, stdin)) {
      const how = target.kind === 'folder' ? 'is in the folder' : 'is the file';
      throw new CommandError(
        `${nameOfInput(file)} ${how} that --out would replace, ${path}: the input would be lost; name another --out`,
      );
    }
  }
}

function isThere(file: string, there: Stats, stdin: () => number | undefined): boolean {
  // A terminal can be both.
  if (!there.isFile() && !there.isFIFO()) return false;
  if (file !== STANDARD_INPUT) {
    const stats = statIfCan(file);
    return stats !== undefined && isSame(stats, there);
  }
  const descriptor = stdin();
  return descriptor !== undefined && isSame(fstatSync(descriptor), there);
}

/** True if the input, or a link by which it is named, is below a folder. */
function isInside(file: string, folder: string): boolean {
  if (file === STANDARD_INPUT || !statIfCan(file)) return false;
  const root = realpathSync.native(folder) + sep;
  const named = join(realpathSync.native(dirname(file)), basename(file));
  return [named, realpathSync.native(file)].some((path) => path.startsWith(root));
}

/** Undefined if it cannot be read: whoever reads it will say why. */
function statIfCan(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
