import { ModelParseError } from '../../errors/model-parse-error';
import { quote } from '../../decode/issues/path';
import { LineCounter } from '../../json/text-position';
import type { Found } from './found';
import { TextCapture } from './text-capture';
import { isSpace, ValueScanner } from './value-scanner';

/** An open list: the documents, an array of runs, or the runs of a page. */
interface List {
  readonly kind: 'documents' | 'array' | 'runs';
  readonly path: string;
  index: number;
  expects: 'value' | 'value-or-end' | 'comma-or-end';
}

/** An open value. */
interface Pending {
  readonly scanner: ValueScanner;
  readonly capture: TextCapture;
  /** True once its `runs` have been scanned. */
  isPage: boolean;
}

const PAGE_KEYS: ReadonlySet<string> = new Set([
  'runs',
  'has_more',
  'next_page_token',
  'prev_page_token',
]);

/** Cuts a text that comes in chunks into runs. The text holds documents one after the other; each is a run, a page, or an array of these. */
export class DocumentScanner {
  readonly #lines = new LineCounter();
  readonly #lists: List[] = [{ kind: 'documents', path: '', index: 0, expects: 'value' }];
  /** The open values: at most a page, and a run in it. */
  readonly #open: Pending[] = [];
  #isInValue = false;
  #chunk = '';

  /**
   * Scans the next chunk.
   * @throws ModelParseError if the text between the values is not JSON.
   */
  *write(chunk: string): Generator<Found> {
    if (chunk === '') return;
    this.#chunk = chunk;
    this.#lines.load(chunk);
    let index = 0;
    while (index < chunk.length) {
      if (!this.#isInValue) {
        index = this.#scanList(index);
        continue;
      }
      const { scanner, capture } = this.#value;
      const stop = scanner.scan(chunk, index);
      index = scanner.index;
      if (stop === 'chunk-end') break;
      capture.stop(chunk, index);
      if (stop === 'runs') this.#enterRuns();
      else yield this.#closeValue();
    }
    if (this.#isInValue) this.#value.capture.carryOver(chunk);
  }

  /**
   * Ends the text.
   * @throws ModelParseError if an array was cut off.
   */
  *end(): Generator<Found> {
    // Whoever reads a value that was cut off finds that fault, and one is enough.
    const isCutOff = this.#isInValue && this.#value.scanner.isOpen;
    while (this.#isInValue) yield this.#closeValue();
    if (this.#lists.length === 1) return;
    if (isCutOff) this.abandonDocument();
    else
      this.#refuse(this.#chunk.length, 'the text ends inside an array; it may have been cut off');
  }

  /**
   * Refuses bytes that stand behind the last chunk and are not text.
   * @throws ModelParseError as {@link refuseRest}.
   */
  // oxlint-disable-next-line require-yield -- the scanner of lines gives a result here.
  *refuse(reason: string): Generator<Found> {
    this.refuseRest(reason);
  }

  /**
   * Refuses all that follows the last chunk.
   * @throws ModelParseError always, with the position at which that chunk ends.
   */
  refuseRest(reason: string): never {
    this.#refuse(this.#chunk.length, reason);
  }

  /** Skips text that is in no document. */
  skip(text: string): void {
    this.#chunk = text;
    this.#lines.load(text);
  }

  /** Gives up the open document, and returns its number. */
  abandonDocument(): number {
    const [documents] = this.#lists.splice(0) as [List];
    this.#lists.push(documents);
    this.#open.length = 0;
    this.#isInValue = false;
    documents.index += 1;
    return documents.index - 1;
  }

  get #list(): List {
    return this.#lists.at(-1) as List;
  }

  get #value(): Pending {
    return this.#open.at(-1) as Pending;
  }

  /** Scans a character between the values of a list, and returns the index of the next one. */
  #scanList(from: number): number {
    const list = this.#list;
    const char = this.#chunk.charCodeAt(from);
    if (isSpace(char) || this.#isByteOrderMark(from, char)) return from + 1;
    const text = this.#chunk[from] as string;
    if (text === ']' && list.expects !== 'value') return this.#closeList(from);
    if (list.expects === 'comma-or-end') {
      if (text !== ',') this.#refuse(from, `expected "," or "]", but found ${quote(text)}`);
      list.expects = 'value';
      return from + 1;
    }
    if (',:]}'.includes(text)) this.#refuse(from, `expected a value, but found ${quote(text)}`);
    if (text === '[' && list.kind === 'documents') {
      this.#lists.push({ kind: 'array', path: '', index: 0, expects: 'value-or-end' });
      return from + 1;
    }
    this.#openValue(from);
    return from;
  }

  /** Text that the caller has decoded may still have the byte order mark. */
  #isByteOrderMark(index: number, char: number): boolean {
    return char === 0xfeff && this.#lines.at(index).offset === 0;
  }

  #openValue(index: number): void {
    const scanner = new ValueScanner(this.#list.kind !== 'runs');
    const pending = { scanner, capture: new TextCapture(), isPage: false };
    pending.capture.start(index, this.#lines.at(index));
    this.#open.push(pending);
    this.#isInValue = true;
  }

  #closeValue(): Found {
    const { scanner, capture, isPage } = this.#open.pop() as Pending;
    const list = this.#list;
    const document = (this.#lists[0] as List).index;
    const path = list.kind === 'documents' ? '' : `${list.path}[${list.index}]`;
    const isEmptyPage = list.kind !== 'runs' && isPageWithoutRuns(scanner.keys, capture);
    list.index += 1;
    if (list.kind !== 'documents') list.expects = 'comma-or-end';
    this.#isInValue = false;
    return { capture, path, document, isPage: isPage || isEmptyPage };
  }

  #enterRuns(): void {
    const { kind, index } = this.#list;
    this.#value.isPage = true;
    this.#isInValue = false;
    const path = kind === 'documents' ? 'runs' : `[${index}].runs`;
    this.#lists.push({ kind: 'runs', path, index: 0, expects: 'value-or-end' });
  }

  /** After the runs of a page the page itself goes on; after an array comes the next document. */
  #closeList(index: number): number {
    const { kind } = this.#lists.pop() as List;
    if (kind === 'array') {
      this.#list.index += 1;
      return index + 1;
    }
    this.#value.capture.start(index, this.#lines.at(index));
    this.#isInValue = true;
    return index + 1;
  }

  #refuse(index: number, reason: string): never {
    throw new ModelParseError(reason, this.#lines.at(index));
  }
}

function isPageWithoutRuns(keys: ReadonlySet<string>, capture: TextCapture): boolean {
  if (!capture.startsWith('{')) return false;
  return [...keys].every((key) => PAGE_KEYS.has(key));
}
