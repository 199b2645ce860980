import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What is added to the name of the first of two folders that are swapped. */
export const OLD = '.old';

/** A new name in the same folder, so that it can be renamed. Engines leave out what begins with a dot. */
export function temporaryBeside(path: string): string {
  const number = `${process.pid}-${Date.now().toString(36)}`;
  return join(dirname(path), `.${basename(path)}.${number}.tmp`);
}

/** Removes what killed exports to the path have left beside it. Call it once the path is written. */
export function removeLeftovers(path: string): void {
  for (const { name, isOld } of leftoversOf(path)) {
    // A pair is half of a swap: recoverFolder ends it.
    if (isOld || existsSync(name + OLD)) continue;
    try {
      rmSync(name, { recursive: true, force: true });
    } catch {
      // It is somebody else's to remove. The export is done.
    }
  }
}

/** The temporary files and folders of exports to a path whose processes have ended. */
export function leftoversOf(path: string): readonly { name: string; isOld: boolean }[] {
  const folder = dirname(path);
  if (!existsSync(folder)) return [];
  const start = `.${basename(path)}.`;
  return readdirSync(folder).flatMap((name) => {
    if (!name.startsWith(start)) return [];
    const match = /^(\d+)-([\da-z]+)\.tmp(\.old)?$/.exec(name.slice(start.length));
    if (!match || isAlive(Number(match[1]), Number.parseInt(match[2] as string, 36))) return [];
    return [{ name: join(folder, name), isOld: match[3] !== undefined }];
  });
}

/** True if the process that made something at a time may be at work on it. */
function isAlive(id: number, time: number): boolean {
  // In a container each process may have the same number.
  if (id === process.pid) return time >= Math.floor(performance.timeOrigin);
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
