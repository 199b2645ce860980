import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlOutputErrorJson } from './sql-output-error-json';
import type { StandardProps } from '../../model/standard-schema';

/** Why a dashboard's SQL widget failed; found in `error` of a widget. */
export class SqlOutputError extends Model<SqlOutputErrorJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlOutputError>;

  /** The error message. */
  @StringField('message', { example: 'Table or view not found: sales.orders' })
  message?: string;
}
