// Written by `npm run json-types` from the fields of the class; change them there.
import type { AuthenticationMethod } from '../../enums/authentication-method';
import type { StorageMode } from '../../enums/storage-mode';

/** The JSON of a `PowerBiModel`: what `toDict()` gives and `fromDict` reads. */
export type PowerBiModelJson = {
  /** How the model authenticates to Databricks. */
  authentication_method?: `${AuthenticationMethod}`;
  /** Name of the semantic model. */
  model_name?: string;
  /** `true` if an existing model of that name is overwritten. */
  overwrite_existing?: boolean;
  /** Default storage mode of the model's tables. */
  storage_mode?: `${StorageMode}`;
  /** Power BI workspace that holds the model. */
  workspace_name?: string;
};
