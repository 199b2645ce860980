import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { TaskSparkSubmitTaskJson } from './task-spark-submit-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * A task that calls the `spark-submit` script, set as `spark_submit_task` of a task. Databricks
 * is phasing this type of task out.
 */
export class TaskSparkSubmitTask extends Model<TaskSparkSubmitTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskSparkSubmitTask>;

  /**
   * Arguments of `spark-submit`, in order, with the main class and the path of the application.
   * @deprecated Spark submit tasks are being retired; look at `spark_jar_task`,
   * `spark_python_task` or `notebook_task` of the task instead.
   */
  @ArrayField('parameters', 'string', { example: ['--class', 'com.example.etl.Main'] })
  parameters?: string[];
}
