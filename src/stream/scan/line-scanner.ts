import { ModelParseError } from '../../errors/model-parse-error';
import { DocumentScanner, type Found } from './document-scanner';

/** A line that cannot be cut into runs. */
export interface LineFault {
  /** Why not, with the position in the source. */
  readonly error: ModelParseError;
  /** The number of its document, from 0. */
  readonly document: number;
}

/**
 * Cuts a text that has a document on each line (NDJSON) into runs. JSON has no line breaks in its strings, so a line break
 * ends a document whatever is open in it, and a fault stays on its line.
 */
export class LineScanner {
  readonly #scanner = new DocumentScanner();
  /** True between a fault and the end of its line. */
  #isSkipping = false;

  /** Scans the next chunk. */
  *write(chunk: string): Generator<Found | LineFault> {
    let start = 0;
    for (const { 0: lineEnd, index } of chunk.matchAll(/\r\n?|\n/g)) {
      yield* this.#attempt(this.#part(chunk.slice(start, index)));
      yield* this.end();
      this.#scanner.skip(lineEnd);
      this.#isSkipping = false;
      start = index + lineEnd.length;
    }
    yield* this.#attempt(this.#part(chunk.slice(start)));
  }

  /** Ends the last line. */
  *end(): Generator<Found | LineFault> {
    if (!this.#isSkipping) yield* this.#attempt(this.#scanner.end());
  }

  /** Notes bytes that stand behind the last chunk and are not text: the fault of their line. */
  *refuse(reason: string): Generator<Found | LineFault> {
    if (!this.#isSkipping) yield* this.#attempt(this.#scanner.refuse(reason));
  }

  /**
   * Refuses all that follows the last chunk.
   * @throws ModelParseError always, with the position at which that chunk ends.
   */
  refuseRest(reason: string): never {
    return this.#scanner.refuseRest(reason);
  }

  *#part(text: string): Generator<Found> {
    if (this.#isSkipping) this.#scanner.skip(text);
    else yield* this.#scanner.write(text);
  }

  *#attempt(step: Generator<Found>): Generator<Found | LineFault> {
    try {
      yield* step;
    } catch (error) {
      if (!(error instanceof ModelParseError)) throw error;
      this.#isSkipping = true;
      yield { error, document: this.#scanner.abandonDocument() };
    }
  }
}
