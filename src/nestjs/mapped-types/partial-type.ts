import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { deriveModel } from './derive-model';
import type { FieldsOf } from '../../model/model-properties';
import type { MappedModel } from './mapped-model';

/**
 * A model with the same fields, all of them optional and none with a default: what a PATCH sends. Nest's mapped
 * type of the same name would turn `{}` into the defaults.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { PartialType } from 'databricks-jobs/nestjs';
 *
 * class UpdateRun extends PartialType(Run) {}
 *
 * console.log(UpdateRun.fromDict({}).toJson()); // => '{}'
 * ```
 * @see {@link mergeModel}
 */
export function PartialType<M extends Model>(
  model: ModelClass<M>,
): MappedModel<Partial<FieldsOf<M>>> {
  return deriveModel([model], { name: `Partial${model.name}`, keeps: () => true, partial: true });
}
