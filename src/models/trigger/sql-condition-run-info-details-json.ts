// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlConditionRunInfoDetails`: what `toDict()` gives and `fromDict` reads. */
export type SqlConditionRunInfoDetailsJson = {
  /** Whether the query met the condition. */
  condition_evaluation_satisfied?: boolean;
  /**
   * Identifies the SQL session that ran the condition query; set where the condition asks whether the query
   * returns rows.
   */
  condition_evaluation_sql_session_id?: string;
  /**
   * Identifies the SQL statement that ran the condition query; set where the condition watches for a changed
   * result value.
   */
  condition_evaluation_sql_statement_id?: string;
};
