import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { deriveModel } from './derive-model';
import type { FieldsOf } from '../../model/model-properties';
import type { MappedModel } from './mapped-model';

/**
 * A model with those fields alone, named by their properties. Reading never keeps the other fields of the model as unknown
 * ones: they are dropped, or refused if unknown fields are.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { PickType } from 'databricks-jobs/nestjs';
 *
 * class RunName extends PickType(Run, ['runId', 'runName']) {}
 *
 * console.log(RunName.fromDict({ run_id: 1, run_name: 'nightly' }).runName); // => 'nightly'
 * ```
 * @see {@link OmitType}
 */
export function PickType<M extends Model, K extends keyof FieldsOf<M> & string>(
  model: ModelClass<M>,
  properties: readonly K[],
): MappedModel<Pick<FieldsOf<M>, K>> {
  const kept = new Set<string>(properties);
  return deriveModel([model], {
    name: `Pick${model.name}${properties.map(capitalized).join('')}`,
    keeps: (property) => kept.has(property),
    partial: false,
  });
}

/** The name of a property as part of a class's name. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
