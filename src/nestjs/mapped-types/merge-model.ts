import { readValue } from '../../decode';
import type { Model } from '../../model/model';
import type { ModelClass } from '../../schema/model-class';

/**
 * A stored model with the fields that a partial model sets, as a new instance: `mergeModel(stored, update)`. What was not sent stays, the
 * stored model is not changed, and nested models and arrays are replaced as a whole.
 * @throws ModelValidationError if the result is not valid.
 */
export function mergeModel<M extends Model>(stored: M, update: Model): M {
  const model = stored.constructor as ModelClass<M>;
  return readValue(model, { ...stored.toDict(), ...update.toDict() });
}
