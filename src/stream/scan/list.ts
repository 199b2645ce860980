import { RunSeparator } from './run-separator';
import { ValueScanner } from './value-scanner';

/** What a character between values does: it ends the list, stands between two values, opens an array or a value, or is wrong. */
type Step = 'close' | 'comma' | 'open' | 'value' | { readonly expected: string };

/** An open list: the documents, an array of runs, or the runs of a page. */
export class List {
  /** The index of the next value. */
  index = 0;
  readonly separator = new RunSeparator();
  #expects: 'value' | 'value-or-end' | 'comma-or-end';

  /** @param path - its path in its document. */
  constructor(
    readonly kind: 'documents' | 'array' | 'runs',
    readonly path: string,
  ) {
    this.#expects = kind === 'documents' ? 'value' : 'value-or-end';
  }

  /** The path of the next value. */
  get nextPath(): string {
    return this.kind === 'documents' ? '' : `${this.path}[${this.index}]`;
  }

  /** Goes on behind a value. */
  passValue(): void {
    this.index += 1;
    if (this.kind !== 'documents') this.#expects = 'comma-or-end';
  }

  /** Goes on behind a character between values that is no white space. */
  step(char: string): Step {
    if (char === ']' && this.#expects !== 'value') return 'close';
    if (this.#expects === 'comma-or-end') {
      if (char !== ',') return { expected: '"," or "]"' };
      this.#expects = 'value';
      return 'comma';
    }
    if (',:]}'.includes(char)) return { expected: 'a value' };
    return char === '[' && this.kind === 'documents' ? 'open' : 'value';
  }

  /** True if a run starts here whose end can be guessed. In an array of documents it must not be a page. */
  mayGuess(text: string, index: number): boolean {
    if (this.#expects === 'comma-or-end' || !this.separator.isKnown || text[index] !== '{') {
      return false;
    }
    return this.kind === 'runs' || ValueScanner.startsRun(text.slice(index));
  }
}
