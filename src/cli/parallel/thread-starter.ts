import { closeSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import type { CommandIo } from '../command-io';
import { sizeOfInput } from '../input/input';
import { ownWorker } from './own-worker';
import { WorkerThread } from './worker-thread';

/** The part of a file that is looked at, to see whether each line is a document. */
const SAMPLE = 2 ** 18;
const LINE = /^\s*(?:\{.*\}|\[.*\])\s*$/;

/** Starts the threads of a command: when they are needed, or early. */
export class ThreadStarter {
  /** So many bytes make an input large. */
  readonly from: number;
  readonly #file: string;
  readonly #count: number;
  #threads: readonly WorkerThread[] | undefined;

  /** @param jobs - how many threads read a large input. Default: the cores. */
  constructor(worker: CommandIo['worker'], jobs = availableParallelism()) {
    const { file, from } = worker ?? ownWorker();
    this.#file = file;
    this.#count = jobs - 1;
    this.from = from;
  }

  /** False if the command has no thread but its own. */
  get isParallel(): boolean {
    return this.#count > 0;
  }

  /** True if a file is known to be large. */
  isLarge(name: string): boolean {
    return sizeOfInput(name) > this.from * 2;
  }

  /** Starts the threads early if a file seems to need them, so that they load while the command loads. */
  startFor(files: readonly string[]): void {
    if (!this.isParallel) return;
    if (files.some((file) => this.isLarge(file) && hasDocumentOnLine(file))) this.threads();
  }

  /** The threads, started if they are not. */
  threads(): readonly WorkerThread[] {
    this.#threads ??= Array.from({ length: this.#count }, () => new WorkerThread(this.#file));
    return this.#threads;
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all((this.#threads ?? []).map(async (thread) => thread.close()));
  }
}

/** True if the first line of a file looks like a whole document. */
function hasDocumentOnLine(name: string): boolean {
  let file;
  try {
    file = openSync(name, 'r');
    const sample = Buffer.alloc(SAMPLE);
    const text = sample.toString('latin1', 0, readSync(file, sample));
    const end = text.indexOf('\n');
    return end > 0 && LINE.test(text.slice(0, end));
  } catch {
    // Whoever reads it will say why it cannot be read.
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
