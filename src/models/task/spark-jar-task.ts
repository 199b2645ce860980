import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SparkJarTaskJson } from './spark-jar-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Task that runs the main class of a JAR; the JAR is one of the libraries of the task. */
export class SparkJarTask extends Model<SparkJarTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SparkJarTask>;

  /**
   * Full name of the class whose `main` method is called. It gets its context from
   * `SparkContext.getOrCreate`.
   */
  @StringField('main_class_name', { example: 'com.example.etl.IngestOrders' })
  mainClassName?: string;

  /** Arguments passed to the `main` method. */
  @ArrayField('parameters', 'string', { example: ['--day', '2026-01-01'] })
  parameters?: string[];

  /**
   * Earlier way to name the JAR.
   * @deprecated Read `jar` in the `libraries` of the task instead.
   */
  @StringField('jar_uri', { example: 'dbfs:/libs/orders-1.4.0.jar' })
  jarUri?: string;

  /**
   * Earlier switch for running the JAR in a REPL; `false` is no longer accepted.
   * @deprecated Ignore this field; there is nothing to choose any more.
   */
  @BooleanField('run_as_repl')
  runAsRepl?: boolean;
}
