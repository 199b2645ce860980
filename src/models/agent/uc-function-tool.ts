import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { UcFunctionToolJson } from './uc-function-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a Unity Catalog function. */
export class UcFunctionTool extends Model<UcFunctionToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<UcFunctionTool>;

  /** Full name of the function, as `<catalog>.<schema>.<function>`. */
  @StringField('name', { example: 'main.sales.convert_currency' })
  name?: string;
}
