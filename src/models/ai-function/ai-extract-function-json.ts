// Written by `npm run json-types` from the fields of the class; change them there.
import type { AiExtractMode } from '../../enums/ai-extract-mode';

/** The JSON of a `AiExtractFunction`: what `toDict()` gives and `fromDict` reads. */
export type AiExtractFunctionJson = {
  /** Version of the function, such as `2.1`. */
  version?: string;
  /** Id of the AI Extract agent that defines the fields. */
  agent_id?: string;
  /** `true` if the result says where in the source each value was found. */
  enable_citations?: boolean;
  /** `true` if the result has a confidence score for each field. */
  enable_confidence_scores?: boolean;
  /** Describes the task and its domain to the model. */
  instructions?: string;
  /** Extraction mode. Default: standard extraction. */
  mode?: `${AiExtractMode}`;
  /**
   * Fields to extract, as JSON text: an array of names, or an object from name to type and description. All fields
   * are optional.
   */
  schema?: string;
};
