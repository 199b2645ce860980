import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AppToolJson } from './app-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a Databricks app. */
export class AppTool extends Model<AppToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AppTool>;

  /** Name of the app to call. */
  @StringField('name', { example: 'inventory-agent' })
  name?: string;
}
