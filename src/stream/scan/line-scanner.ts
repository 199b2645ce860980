import { ModelParseError } from '../../errors/model-parse-error';
import type { TextPosition } from '../../json/text-position';
import { DocumentScanner } from './document-scanner';
import type { Found, LineFault } from './found';
import { LineEnds } from './line-ends';

/** A line that is longer is scanned in the chunks in which it comes. */
const MOST_HELD = 2 ** 22;

/**
 * Cuts a text that has a document on each line (NDJSON) into runs. JSON has no line breaks in its strings, so a line break
 * ends a document whatever is open in it, and a fault stays on its line.
 *
 * A line that starts like a run is given out whole, for the parser to judge. Only a line that is something else, or that is
 * not JSON, is scanned.
 */
export class LineScanner {
  readonly #scanner: DocumentScanner;
  /** The open line as far as it has come, if the scanner does not have it. */
  #held = '';
  /** True if the scanner has the beginning of the open line. */
  #isScanning = false;
  /** True between a fault and the end of its line. */
  #isSkipping = false;

  /** @param start - the position of the first character; without it, the start of a text. */
  constructor(start?: TextPosition) {
    this.#scanner = new DocumentScanner(start);
  }

  /** Scans the next chunk. */
  *write(chunk: string): Generator<Found | LineFault> {
    const ends = new LineEnds(chunk);
    let start = 0;
    for (let end = ends.next(); end !== undefined; end = ends.next()) {
      yield* this.#endLine(chunk.slice(start, end.index));
      this.#scanner.skip(end.text);
      start = end.index + end.text.length;
    }
    yield* this.#goOn(chunk.slice(start));
  }

  /** Scans what is held of the open line, after which no more of it comes. */
  *release(): Generator<Found | LineFault> {
    const held = this.#held;
    this.#held = '';
    if (held === '') return;
    this.#isScanning = true;
    yield* this.#attempt(this.#part(held));
  }

  /** Ends the last line. */
  *end(): Generator<Found | LineFault> {
    yield* this.#endLine('');
  }

  /** Notes bytes that stand behind the last chunk and are not text: the fault of their line. */
  *refuse(reason: string): Generator<Found | LineFault> {
    yield* this.release();
    if (!this.#isSkipping) yield* this.#attempt(this.#scanner.refuse(reason));
  }

  /**
   * Refuses all that follows the last chunk.
   * @throws ModelParseError always, with the position at which that chunk ends.
   */
  refuseRest(reason: string): never {
    return this.#scanner.refuseRest(reason);
  }

  *#goOn(text: string): Generator<Found | LineFault> {
    if (this.#isScanning || this.#isSkipping) {
      yield* this.#attempt(this.#part(text));
      return;
    }
    this.#held += text;
    if (this.#held.length > MOST_HELD) yield* this.release();
  }

  /** @param text - the end of the open line. */
  *#endLine(text: string): Generator<Found | LineFault> {
    if (this.#isScanning || this.#isSkipping) {
      yield* this.#attempt(this.#part(text));
      yield* this.#endScan();
      return;
    }
    const line = this.#held === '' ? text : this.#held + text;
    this.#held = '';
    if (yield* this.#scanner.guessLine(line)) return;
    yield* this.#attempt(this.#part(line));
    yield* this.#endScan();
  }

  *#endScan(): Generator<Found | LineFault> {
    if (!this.#isSkipping) yield* this.#attempt(this.#scanner.end());
    this.#isScanning = false;
    this.#isSkipping = false;
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
