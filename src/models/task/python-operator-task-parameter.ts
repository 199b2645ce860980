import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One argument of a `PythonOperatorTask`. */
export class PythonOperatorTaskParameter extends Model {
  /** Name of the argument. */
  @StringField('name', { example: 'table' })
  name?: string;

  /** Value of the argument, as text. */
  @StringField('value', { example: 'main.sales.orders' })
  value?: string;
}
