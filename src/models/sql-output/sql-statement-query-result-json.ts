// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlStatementQueryResultColumnJson } from './sql-statement-query-result-column-json';
import type { SqlStatementQueryResultRowJson } from './sql-statement-query-result-row-json';

/** The JSON of a `SqlStatementQueryResult`: what `toDict()` gives and `fromDict` reads. */
export type SqlStatementQueryResultJson = {
  /** The columns. */
  columns?: SqlStatementQueryResultColumnJson[];
  /** The rows. */
  rows?: SqlStatementQueryResultRowJson[];
  /** `true` if rows were left out. */
  truncated?: boolean;
};
