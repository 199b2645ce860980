// Written by `npm run json-types` from the fields of the class; change them there.
import type { AiClassifyLabelJson } from './ai-classify-label-json';

/** The JSON of a `AiClassifyLabels`: what `toDict()` gives and `fromDict` reads. */
export type AiClassifyLabelsJson = {
  /** Labels that an input can get: at least two, or one if `multilabel` is `true`. */
  labels?: AiClassifyLabelJson[];
};
