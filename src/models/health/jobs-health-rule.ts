import { JobsHealthMetric } from '../../enums/jobs-health-metric';
import { JobsHealthOperator } from '../../enums/jobs-health-operator';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { JobsHealthRuleJson } from './jobs-health-rule-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One threshold of `JobsHealthRules`: a metric, an operator and the value it is compared with.
 */
export class JobsHealthRule extends Model<JobsHealthRuleJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobsHealthRule>;

  /** Metric that the rule measures. */
  @EnumField('metric', JobsHealthMetric, { required: true, example: 'RUN_DURATION_SECONDS' })
  metric!: JobsHealthMetric;

  /** Comparison of the measured value with `value`. */
  @EnumField('op', JobsHealthOperator, { required: true, example: 'GREATER_THAN' })
  op!: JobsHealthOperator;

  /** Threshold in the unit of the metric: seconds, bytes, files or records. */
  @IntegerField('value', { example: 3600 })
  value?: number;
}
