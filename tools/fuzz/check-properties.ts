import type { Model, ModelClass } from '../../src';
import { buildInstance } from '../../src/model/create';
import { modelOf } from '../../src/schema/field-descriptor';
import { fieldsOf } from '../../src/schema/registry';
import { setKey, toObject, type Draft } from '../../test/helpers/draft';
import { hostileValuesIn } from './hostile-draft';
import { assertNoUsageError, attempt } from './invariant';
import { assertUntouched } from './surroundings';
import { useInstance } from './use-instance';

/** Builds an instance from property names, and checks all that must be true of it. */
export function checkProperties(model: ModelClass, draft: Draft): void {
  const properties = propertiesOf(model, toObject(draft)) as object;
  const built = attempt(() => buildInstance(model, properties));
  const isObject = typeof properties === 'object' && (properties as unknown) !== null;
  if ('error' in built) {
    if (isObject && hostileValuesIn(draft).length === 0) assertNoUsageError(built.error);
  } else if (hostileValuesIn(draft).length === 0) {
    useInstance(built.value as Model, {});
  }
  assertUntouched();
}

/** The object with the wire names of its first levels replaced by property names; what cannot be looked at is left alone. */
function propertiesOf(model: ModelClass, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const fields = fieldsOf(model);
  const properties = {};
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const field = fields.find(({ wire }) => wire === key);
    if (!field || descriptor.get) Object.defineProperty(properties, key, descriptor);
    else {
      const member: unknown = descriptor.value;
      const nested = modelOf(field);
      setKey(properties, field.property, nested ? propertiesOf(nested, member) : member);
    }
  }
  return properties;
}

function isPlain(value: object): boolean {
  try {
    return Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length >= 0;
  } catch {
    return false;
  }
}
