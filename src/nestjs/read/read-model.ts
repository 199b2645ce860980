import { plainToInstance } from 'class-transformer';

import { readBody, readValue, type ReadOptions } from '../../decode';
import type { Model } from '../../model/model';
import { additionalPropertiesOf, addProperty } from '../../schema/additional-properties';
import type { ModelClass } from '../../schema/model-class';
import { strangersOf } from './own-rules';

/**
 * Reads a model from a value of a request. Properties with class-validator's decorators and without a field decorator keep
 * their own names: class-transformer makes their values, and they are written back as unknown fields are.
 * @param isBody - whether the server's parser made the value for this request alone.
 * @throws ModelValidationError with every problem found.
 */
export function readModel(
  model: ModelClass<Model>,
  value: unknown,
  options: ReadOptions,
  isBody = false,
): Model {
  const read = isBody ? readBody : readValue;
  const strangers = strangersOf(model);
  if (strangers.length === 0 || typeof value !== 'object' || value === null) {
    return read(model, value, options);
  }
  const entries = Object.entries(value);
  const isStranger = ([key]: [string, unknown]): boolean => strangers.includes(key);
  const rest = Object.fromEntries(entries.filter((entry) => !isStranger(entry)));
  const instance = readValue(model, rest, options);
  addStrangers(
    instance,
    strangers,
    plainToInstance(
      model as unknown as new () => object,
      Object.fromEntries(entries.filter(isStranger)),
    ),
  );
  return instance;
}

function addStrangers(instance: Model, names: readonly string[], made: object): void {
  for (const name of names) {
    const value = (made as Record<string, unknown>)[name];
    if (value !== undefined) addProperty(instance, name, value);
    Object.defineProperty(instance, name, {
      configurable: true,
      enumerable: true,
      get: () => additionalPropertiesOf(instance)[name],
      set: (changed: unknown) => {
        addProperty(instance, name, changed);
      },
    });
  }
}
