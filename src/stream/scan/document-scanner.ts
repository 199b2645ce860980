import { quote } from '../../decode/issues/path';
import type { TextPosition } from '../../json/text-position';
import { ChunkText } from './chunk-text';
import type { Found } from './found';
import { guess } from './guess';
import { isPageWithoutRuns } from './is-page-without-runs';
import { Lists } from './lists';
import type { TextCapture } from './text-capture';
import { isSpace, ValueScanner } from './value-scanner';

/** An open value. */
interface Pending {
  readonly scanner: ValueScanner;
  readonly capture: TextCapture;
  /** True once its `runs` have been scanned. */
  isPage: boolean;
}

/** Text of so many chunks is held at most, since it is copied with each of them. */
const MOST_CHUNKS_HELD = 8;

/** Cuts a text that comes in chunks into runs. The text holds documents one after the other; each is a run, a page, or an array of these. */
export class DocumentScanner {
  readonly #chunk: ChunkText;
  readonly #lists = new Lists();
  /** The open values: at most a page, and a run in it. */
  readonly #open: Pending[] = [];
  #isInValue = false;
  /** The index in the chunk after the last value that was scanned; 0 if that ended in an earlier chunk. */
  #lastEnd = 0;

  /** @param start - the position of the first character; without it, the start of a text. */
  constructor(start?: TextPosition) {
    this.#chunk = new ChunkText(start);
  }

  /**
   * Scans the next chunk.
   * @throws ModelParseError if the text between the values is not JSON.
   */
  *write(chunk: string): Generator<Found> {
    if (chunk !== '') yield* this.#scan(chunk, chunk.length * MOST_CHUNKS_HELD);
  }

  /** Scans what was held until the next chunk, as none will come. */
  *release(): Generator<Found> {
    if (this.#chunk.isHolding) yield* this.#scan('', 0);
  }

  /**
   * Ends the text.
   * @throws ModelParseError if an array was cut off.
   */
  *end(): Generator<Found> {
    yield* this.release();
    // Whoever reads a value that was cut off finds that fault, and one is enough.
    const isCutOff = this.#isInValue && this.#value.scanner.isOpen;
    while (this.#isInValue) yield this.#closeValue();
    if (!this.#lists.isInside) return;
    if (isCutOff) this.abandonDocument();
    else this.refuseRest('the text ends inside an array; it may have been cut off');
  }

  /**
   * Refuses bytes that stand behind the last chunk and are not text.
   * @throws ModelParseError as {@link refuseRest}.
   */
  *refuse(reason: string): Generator<Found> {
    yield* this.release();
    this.refuseRest(reason);
  }

  /**
   * Refuses all that follows the last chunk.
   * @throws ModelParseError always, with the position at which that chunk ends.
   */
  refuseRest(reason: string): never {
    return this.#chunk.refuseRest(reason);
  }

  /** Skips text that is in no document. */
  skip(text: string): void {
    this.#chunk.load(text);
  }

  /** Gives out a line that holds one run to all appearances. Returns false if it does not; then it was not scanned. */
  *guessLine(text: string): Generator<Found, boolean> {
    if (!ValueScanner.startsRun(text)) return false;
    const isRight = yield* guess(this.#chunk.captureNext(text), this.#lists);
    if (isRight) this.#chunk.passLine(text.length);
    return isRight;
  }

  /** Gives up the open document, and returns its number. */
  abandonDocument(): number {
    this.#open.length = 0;
    this.#isInValue = false;
    return this.#lists.abandonDocument();
  }

  get #value(): Pending {
    return this.#open.at(-1) as Pending;
  }

  /** @param mostHeld - so much text of a value may be held until the next chunk. */
  *#scan(next: string, mostHeld: number): Generator<Found> {
    const searched = this.#chunk.load(next);
    const { text } = this.#chunk;
    this.#lastEnd = 0;
    let index = 0;
    while (index < text.length) {
      if (!this.#isInValue) {
        const end = yield* this.#guessValue(index, searched);
        if (end === 'further') {
          if (text.length - index <= mostHeld) {
            this.#chunk.hold(index);
            return;
          }
          this.#lists.current.separator.note(false);
        }
        index = typeof end === 'number' ? end : this.#scanList(index);
        continue;
      }
      const { scanner, capture } = this.#value;
      const stop = scanner.scan(text, index);
      index = scanner.index;
      if (stop === 'chunk-end') break;
      capture.stop(text, index);
      this.#lastEnd = index;
      if (stop === 'runs') this.#enterRuns();
      else yield this.#closeValue();
    }
    if (this.#isInValue) this.#value.capture.carryOver(text);
  }

  /** Returns the index after the run that starts here if it was guessed right, and `further` if it may go on in the next chunk. */
  *#guessValue(from: number, searched: number): Generator<Found, number | 'further' | undefined> {
    const { current: list } = this.#lists;
    const { text } = this.#chunk;
    if (!list.mayGuess(text, from)) return undefined;
    const end = list.separator.endOf(text, from, searched);
    if (end === undefined) return 'further';
    const isRight = yield* guess(this.#chunk.capture(from, end), this.#lists);
    list.separator.note(isRight);
    return isRight ? end : undefined;
  }

  /** Scans a character between the values of a list, and returns the index of the next one. */
  #scanList(from: number): number {
    const { current: list } = this.#lists;
    const { text } = this.#chunk;
    const char = text.charCodeAt(from);
    if (isSpace(char) || this.#chunk.isByteOrderMark(from)) return from + 1;
    const step = list.step(text[from] as string);
    if (step === 'close') return this.#closeList(from);
    if (step === 'open') this.#lists.openArray();
    if (step === 'open' || step === 'comma') return from + 1;
    if (step !== 'value') {
      this.#chunk.refuse(
        from,
        `expected ${step.expected}, but found ${quote(text[from] as string)}`,
      );
    }
    if (this.#lastEnd > 0) list.separator.learn(text, this.#lastEnd, from);
    this.#openValue(from);
    return from;
  }

  #openValue(index: number): void {
    const scanner = new ValueScanner(this.#lists.current.kind !== 'runs');
    this.#open.push({ scanner, capture: this.#chunk.openCapture(index), isPage: false });
    this.#isInValue = true;
  }

  #closeValue(): Found {
    const { scanner, capture, isPage } = this.#open.pop() as Pending;
    const { current: list, document } = this.#lists;
    const path = list.nextPath;
    const isEmptyPage =
      list.kind !== 'runs' && isPageWithoutRuns(scanner.keys, capture.startsWith('{'));
    list.passValue();
    this.#isInValue = false;
    return { capture, path, document, isPage: isPage || isEmptyPage };
  }

  #enterRuns(): void {
    this.#value.isPage = true;
    this.#isInValue = false;
    this.#lists.openRuns();
  }

  /** After the runs of a page the page itself goes on; after an array comes the next document. */
  #closeList(index: number): number {
    if (this.#lists.close() === 'array') return index + 1;
    this.#value.capture.start(index, this.#chunk.at(index));
    this.#isInValue = true;
    return index + 1;
  }
}
