import { Worker } from 'node:worker_threads';
import { work, type Answer, type Order } from './work';

/** A thread gets so many orders before the first has been answered, so that it never waits for its next one. */
const ORDERS_EACH = 3;
/** Of large orders it gets fewer: at the end of the input the others wait until it has answered all of them. */
const LARGE_ORDERS_EACH = 2;
const LARGE_ORDER = 2 ** 20;
/** So many answers a thread are held for one that comes before them. */
const ANSWERS_EACH = 4;

/**
 * What a thread makes of an order is garbage as soon as it is answered. With the usual limit of 48 MB for young objects, two threads took
 * 330 MB for a report on 200 MB.
 */
const MOST_MEMORY = { maxYoungGenerationSizeMb: 4 };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** An order with its answer. */
export type Answered = Answer & { readonly order: Order };

/** A thread, and who waits for its answers, in the order of the orders. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/**
 * Worker threads that answer orders together with the thread that owns them. A pool of a package would take more code than this:
 * the answers have to come in the order of the orders, with a bound on how many are open, and the owner works too.
 */
export class Threads {
  readonly #threads: readonly Thread[];

  /**
   * Starts the threads.
   * @param file - the script that they run.
   * @param count - how many there are beside the owner.
   */
  constructor(file: string, count: number) {
    this.#threads = Array.from({ length: count }, () => startThread(file));
  }

  /** The orders with their answers, in their order. */
  async *answers(orders: AsyncIterator<Order, unknown>): AsyncGenerator<Answered> {
    const open: Promise<Answered>[] = [];
    const mostOpen = (this.#threads.length + 1) * ANSWERS_EACH;
    let next: Promise<IteratorResult<Order, unknown>> | undefined = orders.next();
    try {
      while (next !== undefined || open.length > 0) {
        const [first] = open;
        const mayTake = next !== undefined && open.length < mostOpen;
        if (next === undefined || !mayTake || (await isEarlier(first, next))) {
          yield await (open.shift() as Promise<Answered>);
          continue;
        }
        const order: IteratorResult<Order, unknown> = await next;
        next = order.done === true ? undefined : orders.next();
        if (order.done !== true) open.push((await this.#place(order.value)).answer);
      }
    } finally {
      next?.catch(() => undefined);
    }
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** Gives an order to the thread with the fewest. If all have enough, the owner does it before it goes on. */
  async #place(order: Order): Promise<{ readonly answer: Promise<Answered> }> {
    const fewest = Math.min(...this.#threads.map(({ waiting }) => waiting.length));
    const thread = this.#threads.find(({ waiting }) => waiting.length === fewest);
    const most = order.chunk.bytes.length < LARGE_ORDER ? ORDERS_EACH : LARGE_ORDERS_EACH;
    if (!thread || fewest >= most) {
      return { answer: Promise.resolve({ ...(await work(order)), order }) };
    }
    const answer = new Promise<Answered>((resolve, reject) => {
      const take = (given: Answer): void => {
        resolve({ ...given, order });
      };
      thread.waiting.push({ resolve: take, reject });
    });
    thread.worker.postMessage(order);
    // It may fail before anyone waits for it.
    answer.catch(() => undefined);
    return { answer };
  }
}

function startThread(file: string): Thread {
  const worker = new Worker(file, { resourceLimits: MOST_MEMORY });
  const waiting: Waiting[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answer) => {
    waiting.shift()?.resolve(answer);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => {
    fail(new Error(`a thread has ended too early, with code ${code}`));
  });
  return { worker, waiting };
}

/** True if the one is there before the other, or as soon. */
async function isEarlier(
  one: Promise<unknown> | undefined,
  other: Promise<unknown>,
): Promise<boolean> {
  if (one === undefined) return false;
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
