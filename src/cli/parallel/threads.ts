import { work, type Answer, type Order } from './work';
import type { WorkerThread } from './worker-thread';

/** A thread gets so many orders before the first has been answered, so that it never waits for its next one. */
const ORDERS_EACH = 3;
/** Of large orders it gets fewer: at the end of the input the others wait until it has answered all of them. */
const LARGE_ORDERS_EACH = 2;
const LARGE_ORDER = 2 ** 20;
/** So many answers a thread are held for one that comes before them. */
const ANSWERS_EACH = 4;

/** An order with its answer. */
export type Answered = Answer & { readonly order: Order };

/**
 * Worker threads that answer orders together with the thread that owns them. A pool of a package would take more code than this:
 * the answers have to come in the order of the orders, with a bound on how many are open, and the owner works too.
 */
export class Threads {
  readonly #threads: readonly WorkerThread[];

  /** @param threads - those beside the owner. */
  constructor(threads: readonly WorkerThread[]) {
    this.#threads = threads;
  }

  /**
   * The orders with their answers, in their order.
   * @param onAnswer - is called with each answer as soon as it comes, in any order.
   */
  async *answers(
    orders: AsyncIterator<Order, unknown>,
    onAnswer: (answered: Answered) => void,
  ): AsyncGenerator<Answered> {
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
        if (order.done !== true) open.push((await this.#place(order.value, onAnswer)).answer);
      }
    } finally {
      next?.catch(() => undefined);
    }
  }

  /** Gives an order to the thread with the fewest. If all have enough, the owner does it before it goes on. */
  async #place(
    order: Order,
    onAnswer: (answered: Answered) => void,
  ): Promise<{ readonly answer: Promise<Answered> }> {
    const fewest = Math.min(...this.#threads.map(({ open }) => open));
    const thread = this.#threads.find(({ open }) => open === fewest);
    const most = order.chunk.bytes.length < LARGE_ORDER ? ORDERS_EACH : LARGE_ORDERS_EACH;
    const isOwners = !thread || fewest >= most;
    const given = isOwners ? Promise.resolve(await work(order)) : thread.ask(order);
    const answer = given.then((each) => {
      const answered = { ...each, order };
      onAnswer(answered);
      return answered;
    });
    // It may fail before anyone waits for it.
    answer.catch(() => undefined);
    return { answer };
  }
}

/** True if the one is there before the other, or as soon. */
async function isEarlier(
  one: Promise<unknown> | undefined,
  other: Promise<unknown>,
): Promise<boolean> {
  if (one === undefined) return false;
  return Promise.race([one.then(() => true), other.then(() => false)]);
}
