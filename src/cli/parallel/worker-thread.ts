import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './work';

/**
 * What a thread makes of an order is garbage as soon as it is answered. With the usual limit of 48 MB for young objects, two threads took
 * 330 MB for a report on 200 MB.
 */
const MOST_MEMORY = { maxYoungGenerationSizeMb: 16 };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that answers orders, one after the other. */
export class WorkerThread {
  readonly #worker: Worker;
  /** Who waits for its answers, in the order of the orders. */
  readonly #waiting: Waiting[] = [];
  #failure: Error | undefined;

  /**
   * Starts the thread.
   * @param file - the script that it runs.
   */
  constructor(file: string) {
    this.#worker = new Worker(file, { resourceLimits: MOST_MEMORY });
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      this.#fail(error);
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`a thread has ended too early, with code ${code}`));
    });
  }

  /** How many orders it has not answered yet. */
  get open(): number {
    return this.#waiting.length;
  }

  /** Gives the answer to an order. Rejects if the thread fails, or has failed before. */
  async ask(order: Order): Promise<Answer> {
    if (this.#failure) throw this.#failure;
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    this.#worker.postMessage(order);
    return answer;
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
