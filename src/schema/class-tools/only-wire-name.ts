import {
  plainToInstance,
  Transform,
  TransformationType,
  type TransformFnParams,
} from 'class-transformer';

import { COPY_MARK } from './copy-mark';
import { modelOf, type FieldType } from '../field-descriptor';

type Constructor = new () => object;

/**
 * Makes class-transformer read a field from its wire name only. By itself it fills the property from the key `runId` as well as
 * from `run_id`, and the later of the two wins, even if it is absent. If an object has a key of the property's name, the value
 * is made from the wire name alone; an instance, which has its values there, keeps them.
 */
export function OnlyWireName(field: FieldType & { readonly wire: string }): PropertyDecorator {
  return Transform(
    ({ value, key, obj, type, options }: TransformFnParams): unknown => {
      const input = obj as Readonly<Record<string, unknown>>;
      if (type !== TransformationType.PLAIN_TO_CLASS || !Object.hasOwn(input, key)) return value;
      if (COPY_MARK in input) return value ?? input[key];
      return convert(field, input[field.wire], options);
    },
    { toClassOnly: true },
  );
}

/** What class-transformer makes of the value; the transforms of maps and oneOfs make theirs. */
function convert(field: FieldType, value: unknown, options: object): unknown {
  const model = modelOf(field);
  if (!model || field.kind === 'map' || typeof value !== 'object' || value === null) return value;
  return plainToInstance(model as unknown as Constructor, value, options);
}
