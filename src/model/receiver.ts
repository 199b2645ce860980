import { describeKind } from '../decode/issues/describe-value';
import { ModelUsageError } from '../errors/model-usage-error';
import type { ModelClass } from '../schema/model-class';

/**
 * The class that a static method was called on.
 * @throws ModelUsageError where the method was detached from its class, as in `map(Run.fromDict)`.
 */
export function attached<M extends object>(
  model: ModelClass<M> | undefined,
  method: string,
): ModelClass<M> {
  const isModel =
    typeof model === 'function' && Object.getPrototypeOf(model) !== Function.prototype;
  if (isModel) return model;
  throw new ModelUsageError(
    `${method} must be called on a model, as in Run.${method}(…); where a function is passed, write (value) => Run.${method}(value)`,
  );
}

/**
 * The value, known to be an instance.
 * @throws ModelUsageError where it is none.
 */
export function instanceOf<M extends object>(
  model: ModelClass<M>,
  value: unknown,
  method: string,
): M {
  if (value instanceof model) return value;
  throw new ModelUsageError(
    `${model.name}.${method} takes an instance of ${model.name}, but was given ${describeKind(value)}`,
  );
}
