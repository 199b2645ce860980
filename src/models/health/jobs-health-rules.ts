import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { JobsHealthRule } from './jobs-health-rule';
import type { JobsHealthRulesJson } from './jobs-health-rules-json';
import type { StandardProps } from '../../model/standard-schema';

/** Set of thresholds that a run or task is watched against. */
export class JobsHealthRules extends Model<JobsHealthRulesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobsHealthRules>;

  /** Rules, each judged on its own. */
  @ArrayField('rules', () => JobsHealthRule)
  rules?: JobsHealthRule[];
}
