import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { ForEachStats } from './for-each-stats';
import { Task } from './task';
import type { RunForEachTaskJson } from './run-for-each-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** For-each task of a run: the nested task, its inputs and the progress of the iterations. */
export class RunForEachTask extends Model<RunForEachTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunForEachTask>;

  /** Items to loop over: a JSON array as text, or a reference to one. */
  @StringField('inputs', { required: true, example: '["orders","customers"]' })
  inputs!: string;

  /** Task that runs once for each item. It is not a for-each task itself. */
  @ModelField('task', () => Task, { required: true })
  task!: Task;

  /** Maximum number of iterations that run at the same time. */
  @IntegerField('concurrency', { example: 2 })
  concurrency?: number;

  /** Number of iterations by state, and the errors so far. Only in responses. */
  @ModelField('stats', () => ForEachStats)
  stats?: ForEachStats;
}
