// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobsHealthRuleJson } from './jobs-health-rule-json';

/** The JSON of a `JobsHealthRules`: what `toDict()` gives and `fromDict` reads. */
export type JobsHealthRulesJson = {
  /** Rules, each judged on its own. */
  rules?: JobsHealthRuleJson[];
};
