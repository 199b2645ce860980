import type { ModelIssueParams } from '../../errors/model-issue';
import { AnyField } from '../../schema/decorators/any-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One problem of a request's body; found in `issues` of a problem response.
 *
 * @example
 * ```ts
 * import { ModelProblemIssue } from 'databricks-jobs/nestjs';
 *
 * const issue = ModelProblemIssue.example();
 * console.log(typeof issue.path, typeof issue.message); // => 'string', 'string'
 * ```
 * @see {@link ModelProblem}
 * @see {@link ModelIssue}
 */
export class ModelProblemIssue extends Model {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ModelProblemIssue>;

  /** Where in the body, in wire names, such as `tasks[2].task_key`; empty for the body itself. */
  @StringField('path', { required: true, example: 'tasks[2].task_key' })
  path!: string;

  /** Which kind of rule is broken, such as `required`, `type` or `enum`. */
  @StringField('code', { required: true, example: 'required' })
  code!: string;

  /** One sentence for people, without the path. */
  @StringField('message', {
    required: true,
    example: 'is required, but is absent; expected a string',
  })
  message!: string;

  /** What the field holds, in words. */
  @StringField('expected', { example: 'a string' })
  expected?: string;

  /** What was found, in words; a secret is never shown. */
  @StringField('received', { example: 'absent' })
  received?: string;

  /** The numbers and values of the message, such as `limit` and `length`, for a translation. */
  @AnyField('params', { example: { limit: 100, length: 103 } })
  params?: ModelIssueParams;
}
