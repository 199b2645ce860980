import { TaskSource } from '../../enums/task-source';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SparkPythonTaskJson } from './spark-python-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * A task that runs one Python script on a cluster or on serverless compute, set as
 * `spark_python_task` of a task.
 */
export class SparkPythonTask extends Model<SparkPythonTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SparkPythonTask>;

  /**
   * Path of the script: a cloud storage URI, an absolute workspace path, or a path relative to
   * the repository root if `source` is `GIT`.
   */
  @StringField('python_file', { required: true, example: '/Workspace/Shared/etl/load_orders.py' })
  pythonFile!: string;

  /** Command-line arguments of the script, in order. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];

  /** Where `python_file` is. Default: `WORKSPACE`, which includes cloud storage URIs. */
  @EnumField('source', TaskSource, { example: 'WORKSPACE' })
  source?: TaskSource;
}
