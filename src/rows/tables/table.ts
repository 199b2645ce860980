import type { Columns } from '../columns/column';
import type { RunFacts } from '../facts/run-facts';

/** A table: what a row stands for, its columns, and how the rows of a document are made. */
export interface Table<Source> {
  readonly name: string;
  readonly doc: string;
  readonly columns: Columns<Source>;
  /** What the rows of a document are made from, one after the other. */
  readonly sourcesOf: (document: RunFacts) => Iterable<Source>;
}
