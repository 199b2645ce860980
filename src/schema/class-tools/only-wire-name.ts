import {
  plainToInstance,
  Transform,
  TransformationType,
  type TransformFnParams,
} from 'class-transformer';

import { COPY_MARK } from './copy-mark';
import type { FieldDescriptor } from '../field-descriptor';

type Constructor = new () => object;

/**
 * Keeps class-transformer to a field's wire name. It fills the property from the key `runId` as well as from `run_id`, and the
 * later of the two wins, even where it is absent. Where an object has a key of the property's name, the value is made
 * from the wire name's alone; where it is an instance, which has its values there, it keeps them.
 */
export function WireNameAlone(
  field: Pick<FieldDescriptor, 'wire' | 'kind' | 'model'>,
): PropertyDecorator {
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

/** What class-transformer has made of the value; maps and oneOfs are left to the transforms that make them. */
function convert(
  { kind, model }: Pick<FieldDescriptor, 'kind' | 'model'>,
  value: unknown,
  options: object,
): unknown {
  if (!model || kind === 'map' || typeof value !== 'object' || value === null) return value;
  return plainToInstance(model as unknown as Constructor, value, options);
}
