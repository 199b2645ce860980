// Written by `npm run json-types` from the fields of the class; change them there.
import type { AlertEvaluationState } from '../../enums/alert-evaluation-state';

/** The JSON of a `AlertTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type AlertTaskOutputJson = {
  /** Result of the evaluation. */
  alert_state?: `${AlertEvaluationState}`;
};
