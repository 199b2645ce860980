import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlConditionRunInfoDetailsJson } from './sql-condition-run-info-details-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * The result of the SQL condition check made when a run was triggered; found in `sql_condition`
 * of the trigger info.
 */
export class SqlConditionRunInfoDetails extends Model<SqlConditionRunInfoDetailsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlConditionRunInfoDetails>;

  /** Whether the query met the condition. */
  @BooleanField('condition_evaluation_satisfied')
  conditionEvaluationSatisfied?: boolean;

  /**
   * Id of the SQL session that ran the query. Set if the condition asks whether the query
   * returns rows.
   */
  @StringField('condition_evaluation_sql_session_id', {
    example: '01f0e5a1-9c3d-1b2e-8f40-5a6b7c8d9e0f',
  })
  conditionEvaluationSqlSessionId?: string;

  /**
   * Id of the SQL statement that ran the query. Set if the condition asks whether the result
   * value changed.
   */
  @StringField('condition_evaluation_sql_statement_id', {
    example: '01f0e5a1-9c42-1d7a-b6e3-2f1a0b9c8d7e',
  })
  conditionEvaluationSqlStatementId?: string;
}
