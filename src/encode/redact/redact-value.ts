import { setOwn } from '../../json/set-own';
import { MASK, maskSecret } from '../../schema/secrets/mask';
import { maskText } from '../../schema/secrets/mask-text';

/** Says of a key whether its value is a secret. */
export type SecretNameTest = (name: string) => boolean;

type JsonObject = Readonly<Record<string, unknown>>;

const FLAG = /^--?([\w.-]+)$/;
const ASSIGNMENT = /^((?:--?)?[\w.-]+)=/;
/** The members of a pair of a name and its value, as parameters and tags are given. */
const PAIR_NAMES = ['name', 'key'];
const PAIR_VALUES = ['value', 'default', 'default_value'];

/**
 * A copy of what was written, with secrets masked by their names: keys of objects, pairs of a name and a value, arguments
 * such as `--password x`, and what {@link maskText} knows by its form.
 */
export function redactValue(value: unknown, isSecret: SecretNameTest): unknown {
  if (typeof value === 'string') return maskText(value, isSecret);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return redactItems(value, isSecret);
  return redactMembers(value as JsonObject, isSecret);
}

function redactMembers(object: JsonObject, isSecret: SecretNameTest): JsonObject {
  const isSecretPair = PAIR_NAMES.some((key) => {
    const name = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof name === 'string' && isSecret(name);
  });
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(object)) {
    const isMasked =
      member !== null && (isSecret(key) || (isSecretPair && PAIR_VALUES.includes(key)));
    setOwn(copy, key, isMasked ? maskSecret(member) : redactValue(member, isSecret));
  }
  return copy;
}

function redactItems(items: readonly unknown[], isSecret: SecretNameTest): unknown[] {
  return items.map((item, index) => {
    if (typeof item !== 'string') return redactValue(item, isSecret);
    const before = items[index - 1];
    const flag = typeof before === 'string' ? FLAG.exec(before)?.[1] : undefined;
    if (flag !== undefined && isSecret(flag) && !FLAG.test(item)) return MASK;
    const name = ASSIGNMENT.exec(item)?.[1];
    return name !== undefined && isSecret(name) ? `${name}=${MASK}` : maskText(item, isSecret);
  });
}
