import {
  MOST_REFUSED,
  readLineEntries,
  readRunEntries,
  type InputReading,
} from '../input/read-run-entries';
import { utf8Parts } from '../../stream/utf8-parts';
import { ChunkMemory } from './chunk-memory';
import { SplitInput, type SplittableInput } from './split-input';
import { runJob, type Job, type ResultOf, type TaskName } from '../tasks/tasks';
import type { Answered, Threads } from './threads';
import { inSteps, type Order } from './work';

/** When an input is read by several threads. */
export interface Parallelism {
  /** So many bytes are read by this thread: a smaller input starts no other. */
  readonly from: number;
  /** Starts the threads if they are not there yet. */
  readonly threads: () => Threads;
  /** A thread gets so many bytes at once, or more. Default: as many as are read at once. */
  readonly chunkSize?: number | undefined;
}

/**
 * Runs a task on an input and gives its results in the order of the input. An input that has a document on each line (NDJSON) is
 * read by several threads once it turns out to be large; the results are the same.
 * @param parallelism - undefined reads all in this thread.
 */
export async function* mapInput<N extends TaskName>(
  input: SplittableInput,
  reading: InputReading,
  job: Job<N>,
  parallelism: Parallelism | undefined,
): AsyncGenerator<ResultOf<N>> {
  const run = (entries: ReturnType<typeof readRunEntries>) => runJob(job, entries);
  if (!parallelism) {
    yield* run(readRunEntries(input.chunks(), reading));
    return;
  }
  const split = new SplitInput(input);
  const state = { refused: 0 };
  try {
    yield* run(readRunEntries(split.first(parallelism.from, state), reading, state));
    if (!split.isSplit || state.refused >= MOST_REFUSED) return;
    const threads = parallelism.threads();
    const memory = new ChunkMemory();
    const orders = ordersOf(split.chunks(memory, parallelism.chunkSize), job, reading);
    const giveBack = ({ refused, order }: Answered): void => {
      // A chunk in which something is refused may have to be read again.
      if (refused === 0) memory.giveBack(order.chunk.bytes);
    };
    for await (const { results, refused, order } of threads.answers(orders, giveBack)) {
      const { chunk } = order;
      if (refused > 0 && state.refused + refused >= MOST_REFUSED) {
        // The thread does not know how many documents were refused before its chunk.
        yield* run(readLineEntries(utf8Parts(inSteps(chunk.bytes)), chunk.line, reading, state));
        return;
      }
      if (refused > 0) memory.giveBack(chunk.bytes);
      state.refused += refused;
      yield* results as ResultOf<N>[];
    }
    yield* run(readLineEntries(utf8Parts(split.rest()), split.line, reading, state));
  } finally {
    await split.close();
  }
}

async function* ordersOf(
  chunks: ReturnType<SplitInput['chunks']>,
  job: Job,
  reading: InputReading,
): AsyncGenerator<Order> {
  for await (const chunk of chunks) yield { job, reading, chunk };
}
