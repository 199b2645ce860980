// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlConditionRunInfoDetails`: what `toDict()` gives and `fromDict` reads. */
export type SqlConditionRunInfoDetailsJson = {
  /** Whether the query met the condition. */
  condition_evaluation_satisfied?: boolean;
  /** Id of the SQL session that ran the query. Set if the condition asks whether the query returns rows. */
  condition_evaluation_sql_session_id?: string;
  /** Id of the SQL statement that ran the query. Set if the condition asks whether the result value changed. */
  condition_evaluation_sql_statement_id?: string;
};
