import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { deriveModel } from './derive-model';
import type { FieldsOf } from '../../model/model-properties';
import type { MappedModel } from './mapped-model';

/**
 * A model with the fields of both; where both have a field, the second's.
 *
 * @example
 * ```ts
 * import { Run, RunState } from 'databricks-jobs';
 * import { IntersectionType, PickType } from 'databricks-jobs/nestjs';
 *
 * class RunResult extends IntersectionType(PickType(Run, ['runId']), RunState) {}
 *
 * console.log(RunResult.fromDict({ run_id: 1, result_state: 'SUCCESS' }).resultState); // => 'SUCCESS'
 * ```
 * @see {@link PickType}
 */
export function IntersectionType<A extends Model, B extends Model>(
  first: ModelClass<A>,
  second: ModelClass<B>,
): MappedModel<FieldsOf<A> & FieldsOf<B>> {
  return deriveModel([first, second], {
    name: `Intersection${first.name}${second.name}`,
    keeps: () => true,
    partial: false,
  });
}
