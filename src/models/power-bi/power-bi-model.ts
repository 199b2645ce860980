import { AuthenticationMethod } from '../../enums/authentication-method';
import { StorageMode } from '../../enums/storage-mode';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PowerBiModelJson } from './power-bi-model-json';
import type { StandardProps } from '../../model/standard-schema';

/** Semantic model in Power BI that a `PowerBiTask` publishes to. */
export class PowerBiModel extends Model<PowerBiModelJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PowerBiModel>;

  /** How the model authenticates to Databricks. */
  @EnumField('authentication_method', AuthenticationMethod)
  authenticationMethod?: AuthenticationMethod;

  /** Name of the semantic model. */
  @StringField('model_name', { example: 'Sales Overview' })
  modelName?: string;

  /** `true` if an existing model of that name is overwritten. */
  @BooleanField('overwrite_existing')
  overwriteExisting?: boolean;

  /** Default storage mode of the model's tables. */
  @EnumField('storage_mode', StorageMode)
  storageMode?: StorageMode;

  /** Power BI workspace that holds the model. */
  @StringField('workspace_name', { example: 'Finance Analytics' })
  workspaceName?: string;
}
