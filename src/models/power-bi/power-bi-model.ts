import { AuthenticationMethod } from '../../enums/authentication-method';
import { StorageMode } from '../../enums/storage-mode';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Semantic model in Power BI that a `PowerBiTask` publishes to. */
export class PowerBiModel extends Model {
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
