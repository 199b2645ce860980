import { describeValue } from '../decode/issues/describe-value';
import { ModelUsageError } from '../errors/model-usage-error';
import { COPY_MARK } from '../schema/class-tools/copy-mark';
import type { ModelClass } from '../schema/model-class';

/**
 * The class that a static method was called on.
 * @throws ModelUsageError where the method was detached from its class, as in `map(Run.fromDict)`.
 */
export function attached<M extends object>(
  model: ModelClass<M> | undefined,
  method: string,
): ModelClass<M> {
  if (typeof model === 'function' && isModel(model.prototype)) return model;
  throw new ModelUsageError(
    `${method} must be called on a model, as in Run.${method}(…); where a function is passed, write (value) => Run.${method}(value)`,
  );
}

/** True for the prototype of a model; that of `Model` itself, which has the mark as its own, is none. */
function isModel(prototype: object): boolean {
  return COPY_MARK in prototype && !Object.hasOwn(prototype, COPY_MARK);
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
    `${model.name}.${method} takes an instance of ${model.name}, but was given ${describeValue(value)}`,
  );
}
