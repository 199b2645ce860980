import { ArrayField } from '../../schema/decorators/array-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { StandardProps } from '../../model/standard-schema';
import { ModelProblemIssue } from './model-problem-issue';

/**
 * The body of the response to a request that does not fit: the members of RFC 9457 and the problems, one by one.
 * A model itself, so that a client may read it with `ModelProblem.fromJson(text)`.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { ModelProblem, problemException } from 'databricks-jobs/nestjs';
 *
 * const result = Run.safeFromDict({ run_id: '7' });
 * if (!result.success) {
 *   const exception = problemException(result.error);
 *   const problem = ModelProblem.fromDict(exception.getResponse());
 *   console.log(problem.status, problem.issues?.[0]?.path); // => 400, 'run_id'
 * }
 * ```
 * @see {@link ModelErrorFilter}
 * @see {@link problemException}
 */
export class ModelProblem extends Model {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ModelProblem>;

  /** Kind of the problem; `about:blank` says that the status alone tells it. */
  @StringField('type', { required: true, example: 'about:blank' })
  type!: string;

  /** Name of the status. */
  @StringField('title', { required: true, example: 'Bad Request' })
  title!: string;

  /** HTTP status of the response. */
  @IntegerField('status', { required: true, example: 400 })
  status!: number;

  /** What is wrong, in one sentence. */
  @StringField('detail', { required: true, example: 'Run is not valid: 1 problem' })
  detail!: string;

  /** Problems of the body in document order; longer lists are cut off. */
  @ArrayField('issues', () => ModelProblemIssue)
  issues?: ModelProblemIssue[];

  /** How many problems there are, the ones that `issues` leaves out included. */
  @IntegerField('issue_count', { example: 1 })
  issueCount?: number;
}
