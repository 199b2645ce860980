import { ArrayField } from '../../metadata/array-field';
import { Model } from '../model';
import { JobsHealthRule } from './jobs-health-rule';

/** Set of thresholds that a run or task is watched against. */
export class JobsHealthRules extends Model {
  /** The single thresholds, each judged on its own. */
  @ArrayField('rules', () => JobsHealthRule)
  rules?: JobsHealthRule[];
}
