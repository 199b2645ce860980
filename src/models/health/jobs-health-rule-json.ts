// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobsHealthMetric } from '../../enums/jobs-health-metric';
import type { JobsHealthOperator } from '../../enums/jobs-health-operator';

/** The JSON of a `JobsHealthRule`: what `toDict()` gives and `fromDict` reads. */
export type JobsHealthRuleJson = {
  /** Metric that the rule measures. */
  metric: `${JobsHealthMetric}`;
  /** Comparison of the measured value with `value`. */
  op: `${JobsHealthOperator}`;
  /** Threshold in the unit of the metric: seconds, bytes, files or records. */
  value?: number;
};
