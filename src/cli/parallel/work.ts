import { readLineEntries, type InputReading } from '../input/read-run-entries';
import { utf8Parts } from '../../stream/utf8-parts';
import type { LineChunk } from './line-chunk';
import { runJob, type Job } from '../tasks/tasks';

/** What a thread is asked to do. */
export interface Order {
  readonly job: Job;
  readonly reading: InputReading;
  readonly chunk: LineChunk;
}

/** What a thread answers. */
export interface Answer {
  readonly results: readonly unknown[];
  /** How many documents and runs of the chunk cannot be read. */
  readonly refused: number;
}

/** Runs a task on a chunk of lines. */
export async function work({ job, reading, chunk }: Order): Promise<Answer> {
  const state = { refused: 0 };
  const entries = readLineEntries(utf8Parts(inSteps(chunk.bytes)), chunk.line, reading, state);
  const results: unknown[] = [];
  for await (const result of runJob(job, entries)) results.push(result);
  return { results, refused: state.refused };
}

/** So many bytes become one text. */
const STEP = 2 ** 18;

/** The bytes in steps: a text of all of them would live long. */
export function* inSteps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += STEP) yield bytes.subarray(from, from + STEP);
}
