// Written by `npm run json-types` from the fields of the class; change them there.
import type { AuthenticationMethod } from '../../enums/authentication-method';
import type { StorageMode } from '../../enums/storage-mode';

/** The JSON of a `PowerBiModel`: what `toDict()` gives and `fromDict` reads. */
export type PowerBiModelJson = {
  /** How the model signs in to Databricks to read the data. */
  authentication_method?: `${AuthenticationMethod}`;
  /** Name of the semantic model. */
  model_name?: string;
  /** Whether a model of that name may be overwritten. */
  overwrite_existing?: boolean;
  /** Storage mode that the model's tables use unless they set their own. */
  storage_mode?: `${StorageMode}`;
  /** Power BI workspace that holds the model. */
  workspace_name?: string;
};
