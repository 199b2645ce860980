import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { PythonOperatorTaskParameter } from './python-operator-task-parameter';
import type { PythonOperatorTaskJson } from './python-operator-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that calls a Python function or operator class. */
export class PythonOperatorTask extends Model<PythonOperatorTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PythonOperatorTask>;

  /** Full dotted name of the function or class to call. */
  @StringField('main', { example: 'my_project.operators.LoadOrders' })
  main?: string;

  /** Arguments for the call, in order. */
  @ArrayField('parameters', () => PythonOperatorTaskParameter)
  parameters?: PythonOperatorTaskParameter[];
}
