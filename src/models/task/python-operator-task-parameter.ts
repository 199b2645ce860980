import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PythonOperatorTaskParameterJson } from './python-operator-task-parameter-json';
import type { StandardProps } from '../../model/standard-schema';

/** One argument of a `PythonOperatorTask`. */
export class PythonOperatorTaskParameter extends Model<PythonOperatorTaskParameterJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PythonOperatorTaskParameter>;

  /** Name of the argument. */
  @StringField('name', { example: 'table' })
  name?: string;

  /** Value of the argument, as text. */
  @StringField('value', { example: 'main.sales.orders' })
  value?: string;
}
