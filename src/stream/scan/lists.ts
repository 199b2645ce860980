import { List } from './list';

/** The open lists of a text: its documents, at most an array in them, and at most the runs of a page. */
export class Lists {
  readonly #documents = new List('documents', '');
  readonly #others: List[] = [];

  /** The innermost one. */
  get current(): List {
    return this.#others.at(-1) ?? this.#documents;
  }

  /** The number of the open document, from 0. */
  get document(): number {
    return this.#documents.index;
  }

  /** True if a list other than the documents is open. */
  get isInside(): boolean {
    return this.#others.length > 0;
  }

  openArray(): void {
    this.#others.push(new List('array', ''));
  }

  /** Opens the runs of a page, which is a value of the current list. */
  openRuns(): void {
    const { kind, index } = this.current;
    this.#others.push(new List('runs', kind === 'documents' ? 'runs' : `[${index}].runs`));
  }

  /** Closes the current list. After an array comes the next document. */
  close(): List['kind'] {
    const { kind } = this.#others.pop() as List;
    if (kind === 'array') this.#documents.passValue();
    return kind;
  }

  /** Gives up the open document, and returns its number. */
  abandonDocument(): number {
    this.#others.length = 0;
    this.#documents.passValue();
    return this.#documents.index - 1;
  }
}
