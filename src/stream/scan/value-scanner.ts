const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
/** More than a page has. A set of all keys could grow beyond what a set may hold. */
const MOST_KEYS = 8;

/** The run id of a run is looked for in so many characters at its start. */
const LOOKED_AT = 2 ** 12;

/** Why a scan of a value stopped: the chunk has ended, the value has ended, or the `runs` of a page have begun. */
export type ScanStop = 'chunk-end' | 'value-end' | 'runs';

/**
 * Finds the end of one JSON value. It looks at brackets and strings only; whether the text between them is JSON shows
 * when the value is read. In an object that may be a page it stops after the bracket that opens `runs`.
 */
export class ValueScanner {
  /** The index after the last character that was scanned. */
  index = 0;
  /** The first keys of the object itself, as many as it takes to tell a page from a run. */
  readonly keys = new Set<string>();

  readonly #mayBePage: boolean;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The text of the open key, without its first quote; undefined outside of keys. */
  #key: string | undefined;
  #lastKey: string | undefined;
  #expectsKey = false;

  constructor(mayBePage: boolean) {
    this.#mayBePage = mayBePage;
  }

  /** True if a text starts like a run, and can be neither a page nor an array. It says nothing of what follows. */
  static startsRun(text: string): boolean {
    if (!text.startsWith('{')) return false;
    const scanner = new ValueScanner(true);
    const start = text.slice(0, LOOKED_AT);
    let stop: ScanStop | undefined;
    while (stop === undefined && !scanner.keys.has('run_id')) stop = scanner.#step(start);
    return scanner.keys.has('run_id');
  }

  /** True inside a string, an object or an array. */
  get isOpen(): boolean {
    return this.#isInString || this.#depth > 0;
  }

  /** Scans a chunk from an index on. */
  scan(chunk: string, from: number): ScanStop {
    this.index = from;
    for (;;) {
      const stop = this.#step(chunk);
      if (stop !== undefined) return stop;
    }
  }

  /** Scans a character, or the rest of a string. */
  #step(chunk: string): ScanStop | undefined {
    if (this.index >= chunk.length) return 'chunk-end';
    if (this.#isInString) {
      this.#scanString(chunk);
      return undefined;
    }
    const char = chunk.charCodeAt(this.index);
    if (this.#depth === 0 && isDelimiter(char)) return 'value-end';
    this.index += 1;
    if (char === QUOTE) this.#openString();
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (this.#opensRuns(char)) return 'runs';
      this.#depth += 1;
      this.#expectsKey = this.#depth === 1 && char === OPEN_BRACE;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
      this.#depth -= 1;
      if (this.#depth <= 0) return 'value-end';
    } else if (this.#depth === 1) this.#markKeys(char);
    return undefined;
  }

  #openString(): void {
    this.#isInString = true;
    if (this.#mayBePage && this.#depth === 1 && this.#expectsKey) this.#key = '';
  }

  #scanString(chunk: string): void {
    const from = this.index + (this.#isEscaped ? 1 : 0);
    let quote = chunk.indexOf('"', from);
    while (quote >= 0 && isOdd(backslashesBefore(chunk, quote, from))) {
      quote = chunk.indexOf('"', quote + 1);
    }
    const end = quote < 0 ? chunk.length : quote;
    if (this.#key !== undefined) this.#key += chunk.slice(this.index, end);
    this.index = quote < 0 ? chunk.length : quote + 1;
    this.#isEscaped = quote < 0 && isOdd(backslashesBefore(chunk, chunk.length, from));
    this.#isInString = quote < 0;
    if (quote >= 0 && this.#key !== undefined) this.#closeKey(this.#key);
  }

  #closeKey(text: string): void {
    const key = text.includes('\\') ? unescaped(text) : text;
    if (this.keys.size < MOST_KEYS || key === 'run_id') this.keys.add(key);
    this.#lastKey = key;
    this.#key = undefined;
  }

  #markKeys(char: number): void {
    if (char === COMMA) this.#expectsKey = true;
    else if (char === COLON) this.#expectsKey = false;
  }

  /** An object with a run id is a run, whatever else it holds. */
  #opensRuns(char: number): boolean {
    const isMember = this.#mayBePage && this.#depth === 1 && !this.#expectsKey;
    return (
      isMember && char === OPEN_BRACKET && this.#lastKey === 'runs' && !this.keys.has('run_id')
    );
  }
}

/** What a key says that is written with escapes; one that is not JSON is refused when the value is read. */
function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

/** True for the characters that end a number or a literal. */
function isDelimiter(char: number): boolean {
  return char === COMMA || char === CLOSE_BRACKET || char === CLOSE_BRACE || isSpace(char);
}

/** True for the characters that JSON allows between values. */
export function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;
}

function backslashesBefore(text: string, index: number, from: number): number {
  let start = index;
  while (start > from && text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return index - start;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}
