import { ModelValidationError } from '../errors/model-validation-error';
import type { ModelClass } from '../schema/model-class';
import { toModelIssue } from './issues/issue';
import { isPlainObject } from '../json/plain-object';
import { missing } from './issues/messages';
import { readDict, readPlain, readText } from './read';
import type { ReadOptions } from './options';

/**
 * Reads what came from elsewhere and may be anything: an instance is returned as it is, and where `readDict`
 * gives null or says that the call was wrong, the value is what is wrong here.
 * @throws ModelValidationError with every problem found.
 */
export function readValue<M extends object>(
  model: ModelClass<M>,
  value: unknown,
  options?: ReadOptions,
): M {
  if (value instanceof model) return value;
  const instance =
    typeof value === 'string'
      ? readText(model, JSON.stringify(value), options)
      : readDict(model, value, options);
  return instance ?? refuseMissing(model, value);
}

/**
 * Reads the body of a request, which a server's JSON parser has made for it alone.
 * @throws ModelValidationError with every problem found.
 */
export function readBody<M extends object>(
  model: ModelClass<M>,
  value: unknown,
  options?: ReadOptions,
): M {
  const isParsed = typeof value === 'object' && value !== null && isPlainObject(value);
  return isParsed ? readPlain(model, value, options) : readValue(model, value, options);
}

/** @throws ModelValidationError that says that there is no document. */
export function refuseMissing(model: ModelClass, value: unknown): never {
  const problem = missing('an object', value as null | undefined);
  throw new ModelValidationError(model.name, [toModelIssue({ path: [], problem })]);
}
