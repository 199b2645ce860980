import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { deriveModel } from './derive-model';
import type { FieldsOf } from '../../model/model-properties';
import type { MappedModel } from './mapped-model';

/** A model with the fields of both; where both have a field, the second's. */
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
