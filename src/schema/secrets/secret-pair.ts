import type { ModelPlan } from '../plan';

/** Says of a name whether its value is a secret. */
export type SecretNameTest = (name: string) => boolean;

/** The members of a pair of a name and its value, as parameters and tags are given. */
const PAIR_NAMES = ['name', 'key'];
const PAIR_VALUES: readonly unknown[] = ['value', 'default', 'default_value'];

/** True for an object that names a secret, whose value it may hold beside the name. */
export function isSecretPair(
  object: Readonly<Record<string, unknown>>,
  isSecret: SecretNameTest,
): boolean {
  return PAIR_NAMES.some((key) => {
    const name = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof name === 'string' && isSecret(name);
  });
}

/** True for the key of a pair under which its value stands. */
export function isPairValue(key: unknown): boolean {
  return PAIR_VALUES.includes(key);
}

/** True for a class whose instances are such pairs. */
export function isPairModel({ wires }: ModelPlan): boolean {
  return [...wires].some(isPairValue) && PAIR_NAMES.some((name) => wires.has(name));
}
