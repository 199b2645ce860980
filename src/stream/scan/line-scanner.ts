import { ModelParseError } from '../../errors/model-parse-error';
import { DocumentScanner, type Found } from './document-scanner';

/** A line that cannot be cut into runs. */
export interface LineFault {
  /** Why not, with its place in the source. */
  readonly error: ModelParseError;
  /** The number of its document, from 0. */
  readonly document: number;
}

/**
 * Cuts a text of one document on each line (NDJSON) into runs. JSON has no line breaks inside of its strings, so that a
 * line break ends a document whatever is open in it, and a fault stays on its line.
 */
export class LineScanner {
  readonly #scanner = new DocumentScanner();
  /** True between a fault and the end of its line. */
  #isSkipping = false;

  /** Goes on with the next chunk. */
  *write(chunk: string): Generator<Found | LineFault> {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield* this.#attempt(this.#part(chunk.slice(start, end)));
      yield* this.end();
      this.#scanner.skip('\n');
      this.#isSkipping = false;
      start = end + 1;
    }
    yield* this.#attempt(this.#part(chunk.slice(start)));
  }

  /** Ends the last line. */
  *end(): Generator<Found | LineFault> {
    if (!this.#isSkipping) yield* this.#attempt(this.#scanner.end());
  }

  /**
   * Refuses what follows the last chunk.
   * @throws ModelParseError always.
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
