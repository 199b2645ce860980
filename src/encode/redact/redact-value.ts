import { setOwn } from '../../json/set-own';
import { MASK, maskSecret } from '../../schema/secrets/mask';
import { maskText } from '../../schema/secrets/mask-text';
import { isPairValue, isSecretPair, type SecretNameTest } from '../../schema/secrets/secret-pair';

type JsonObject = Readonly<Record<string, unknown>>;

const FLAG = /^--?([\w.-]+)$/;
const ASSIGNMENT = /^((?:--?)?[\w.-]+)=/;

/**
 * A copy of what was written, with secrets masked by their names: keys of objects, pairs of a name and a value, arguments
 * such as `--password x`, and what {@link maskText} knows by its form.
 */
export function redactValue(value: unknown, isSecret: SecretNameTest): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return redactItems(value, isSecret);
  return redactMembers(value as JsonObject, isSecret);
}

function redactMembers(object: JsonObject, isSecret: SecretNameTest): JsonObject {
  const isPair = isSecretPair(object, isSecret);
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(object)) {
    const isMasked = member !== null && (isSecret(key) || (isPair && isPairValue(key)));
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
    return name !== undefined && isSecret(name) ? `${name}=${MASK}` : maskText(item);
  });
}
