import type { Iteration } from '../../domain/iterations/iterations';
import type { RunFacts } from './run-facts';
import { TaskFacts } from './task-facts';

/** One attempt at an iteration of a for-each task. */
export class IterationFacts extends TaskFacts {
  /** The iteration's place in the document, from 0. */
  readonly place: number;
  /** Its input as text. */
  readonly input: string | undefined;

  constructor(iteration: Iteration, index: number, place: number, document: RunFacts) {
    super(iteration.attempts, index, document);
    this.place = place;
    this.input = iteration.input;
  }
}
