import { existsSync, renameSync, rmSync } from 'node:fs';
import { leftoversOf, OLD } from './leftovers';

/**
 * Puts a new folder into the place of another. A folder cannot be renamed to one that has something in it, so that the old one is
 * renamed first. What is killed between the two leaves both, whole, and nothing at the path until {@link recoverFolder} is called.
 */
export function swapFolder(temporary: string, path: string): void {
  if (!existsSync(path)) {
    renameSync(temporary, path);
    return;
  }
  const old = temporary + OLD;
  renameSync(path, old);
  try {
    renameSync(temporary, path);
  } catch (error) {
    renameSync(old, path);
    throw error;
  }
  rmSync(old, { recursive: true });
}

/**
 * Ends what {@link swapFolder} began in a process that was killed: the new folder takes its place, for it was whole. If there is a folder
 * at the path, the old one is removed.
 */
export function recoverFolder(path: string): void {
  for (const { name: old, isOld } of leftoversOf(path)) {
    if (!isOld) continue;
    const temporary = old.slice(0, -OLD.length);
    if (!existsSync(path)) renameSync(existsSync(temporary) ? temporary : old, path);
    rmSync(old, { recursive: true, force: true });
  }
}
