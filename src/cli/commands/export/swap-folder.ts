import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const OLD = '.old';

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
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    const id = /^(\d+)-[\da-z]+\.tmp\.old$/.exec(name.slice(start.length))?.[1];
    if (!name.startsWith(start) || id === undefined || isAnotherAlive(Number(id))) continue;
    const old = join(folder, name);
    const temporary = old.slice(0, -OLD.length);
    if (!existsSync(path)) renameSync(existsSync(temporary) ? temporary : old, path);
    rmSync(old, { recursive: true, force: true });
  }
}

/** True if another process has the number: it may be at work on the folder. */
function isAnotherAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
