import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { deriveModel } from './derive-model';
import type { FieldsOf } from '../../model/model-properties';
import type { MappedModel } from './mapped-model';
import { capitalized } from './pick-type';

/**
 * A model with all fields but those, named by their properties. Reading never keeps these as unknown fields: they are
 * dropped, or refused if unknown fields are.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { OmitType } from 'databricks-jobs/nestjs';
 *
 * class NewRun extends OmitType(Run, ['runId']) {}
 *
 * console.log(NewRun.fromDict({ run_name: 'nightly' }).toJson()); // => '{"run_name":"nightly"}'
 * ```
 * @see {@link PickType}
 * @see {@link PartialType}
 */
export function OmitType<M extends Model, K extends keyof FieldsOf<M> & string>(
  model: ModelClass<M>,
  properties: readonly K[],
): MappedModel<Omit<FieldsOf<M>, K>> {
  const left = new Set<string>(properties);
  return deriveModel([model], {
    name: `Omit${model.name}${properties.map(capitalized).join('')}`,
    keeps: (property) => !left.has(property),
    partial: false,
  });
}
