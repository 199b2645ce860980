// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlStatementQueryResultValueJson } from './sql-statement-query-result-value-json';

/** The JSON of a `SqlStatementQueryResultRow`: what `toDict()` gives and `fromDict` reads. */
export type SqlStatementQueryResultRowJson = {
  /** The cells, in the order of the columns. */
  values?: SqlStatementQueryResultValueJson[];
};
