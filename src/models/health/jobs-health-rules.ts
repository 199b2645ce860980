import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { JobsHealthRule } from './jobs-health-rule';

/** Set of thresholds that a run or task is watched against. */
export class JobsHealthRules extends Model {
  /** Rules, each judged on its own. */
  @ArrayField('rules', () => JobsHealthRule)
  rules?: JobsHealthRule[];
}
