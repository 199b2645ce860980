import { setOwn } from '../../json/set-own';
import { modelOf, type FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { planOf } from '../../schema/plan';
import { isSensitive } from '../../schema/secrets/holds-secrets';
import { MASK, maskKey, maskSecret } from '../../schema/secrets/mask';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Masks a value that a field with secrets in it could not hold: nothing is sure of its shape, so all is masked but the
 * fields of the model that hold no secret.
 */
export function maskSetAside(field: FieldDescriptor, value: unknown): unknown {
  return field.secret ? maskSecret(value) : maskWithin(value, modelOf(field));
}

function maskWithin(value: unknown, model: ModelClass | undefined): unknown {
  if (value === null) return null;
  if (typeof value !== 'object') return MASK;
  if (Array.isArray(value)) return value.map((item) => maskWithin(item, model));
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value as JsonObject)) {
    setOwn(copy, maskKey(key), maskMember(fieldNamed(key, model), member));
  }
  return copy;
}

function maskMember(field: FieldDescriptor | undefined, member: unknown): unknown {
  if (!field) return maskWithin(member, undefined);
  return isSensitive(field) ? maskSetAside(field, member) : member;
}

function fieldNamed(name: string, model: ModelClass | undefined): FieldDescriptor | undefined {
  return model && fieldOfName(planOf(model).fields, name);
}

/** The field of that wire name or alias. */
export function fieldOfName(
  fields: readonly FieldDescriptor[],
  name: string,
): FieldDescriptor | undefined {
  return fields.find(({ wire, aliases }) => wire === name || aliases?.includes(name));
}
