// Written by `npm run json-types` from the fields of the class; change them there.
import type { AiClassifyLabelsJson } from './ai-classify-labels-json';

/** The JSON of a `AiClassifyFunction`: what `toDict()` gives and `fromDict` reads. */
export type AiClassifyFunctionJson = {
  /** Version of the function, such as `2.1`. */
  version?: string;
  /** `true` if the result has a confidence score for each label. */
  enable_confidence_scores?: boolean;
  /** `true` if the result explains each classification. */
  enable_rationales?: boolean;
  /** Labels listed here, at most 10. */
  inline_labels?: AiClassifyLabelsJson;
  /** Describes the task and its domain to the model. */
  instructions?: string;
  /** Unity Catalog table that holds a larger set of labels. The SDKs document the field but not its type. */
  label_table?: unknown;
  /** `true` if an input can get more than one label. */
  multilabel?: boolean;
};
