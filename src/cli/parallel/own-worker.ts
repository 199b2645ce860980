import { join } from 'node:path';
import type { WorkerScript } from '../command-io';
import { packageRoot } from '../package-root';

/** What a thread reads in the time that it takes to start threads. */
const LARGE = 2 ** 24;

/** The script of the package for threads. */
export function ownWorker(): WorkerScript {
  return { file: join(packageRoot(), 'dist/cli/worker.js'), from: LARGE };
}
