import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { Task } from './task';
import type { ForEachTaskJson } from './for-each-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a for-each task: the nested task and the items to run it for. */
export class ForEachTask extends Model<ForEachTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ForEachTask>;

  /** Items to loop over: a JSON array as text, or a reference to one. */
  @StringField('inputs', { required: true, example: '["orders","customers"]' })
  inputs!: string;

  /** Task that runs once for each item. It is not a for-each task itself. */
  @ModelField('task', () => Task, { required: true })
  task!: Task;

  /** Maximum number of iterations that run at the same time. */
  @IntegerField('concurrency', { example: 2 })
  concurrency?: number;
}
