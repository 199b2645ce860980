import { readValue } from '../../decode';
import type { Model } from '../../model/model';
import { planOf } from '../../schema/plan';
import type { ModelClass } from '../../schema/model-class';

/**
 * A stored model with the fields that a partial model sets, as a new instance: `mergeModel(stored, update)`. What was not sent stays, the
 * stored model is not changed, and nested models and arrays are replaced as a whole.
 * What the update's class was made without is never taken from it, however it came to be there.
 * @throws ModelValidationError if the result is not valid.
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { mergeModel, PartialType } from 'databricks-jobs/nestjs';
 *
 * class UpdateRun extends PartialType(Run) {}
 *
 * const stored = Run.of({ runId: 1, runName: 'nightly' });
 * const merged = mergeModel(stored, UpdateRun.fromDict({ description: 'new' }));
 * console.log(merged.runName, merged.description); // => 'nightly', 'new'
 * ```
 * @see {@link PartialType}
 */
export function mergeModel<M extends Model>(stored: M, update: Pick<Model, 'toDict'>): M {
  const model = stored.constructor as ModelClass<M>;
  const { withheld } = planOf(update.constructor as ModelClass);
  const sent = Object.entries(update.toDict()).filter(([name]) => !withheld.has(name));
  // Not by assignment, for which __proto__ is no key.
  return readValue(model, { ...stored.toDict(), ...Object.fromEntries(sent) });
}
