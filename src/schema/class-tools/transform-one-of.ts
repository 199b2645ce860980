import { plainToInstance } from 'class-transformer';

import type { ModelReference } from '../model-class';
import { fittingMembers, oneOfMembers } from '../one-of';

type Constructor = new () => object;

/**
 * What class-transformer shall make of a value that stands where a oneOf is expected: an
 * instance of the one member whose key it has, else the value itself, which no constraint lets pass.
 */
export function instantiateOneOf(value: unknown, reference: ModelReference): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const record = value as Record<string, unknown>;
  const fitting = fittingMembers(oneOfMembers(reference()) ?? [], record);
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only ? plainToInstance(only.model as unknown as Constructor, value) : value;
}
