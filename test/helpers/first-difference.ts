/**
 * The first place where two values differ, or undefined if they are equal in everything that can be observed: types, prototypes, the
 * order of keys, and whether a key is absent or undefined.
 */
export function firstDifference(left: unknown, right: unknown): string | undefined {
  if (Object.is(left, right)) return undefined;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return `: ${show(left)} and ${show(right)}`;
  }
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) {
    return `: prototypes ${nameOf(left)} and ${nameOf(right)}`;
  }
  const keys = Reflect.ownKeys(left);
  const others = Reflect.ownKeys(right);
  if (keys.length !== others.length || keys.some((key, index) => key !== others[index])) {
    return `: keys ${show(keys.map(String))} and ${show(others.map(String))}`;
  }
  for (const key of keys) {
    const found = firstDifference(Reflect.get(left, key), Reflect.get(right, key));
    if (found !== undefined) return `.${String(key)}${found}`;
  }
  return undefined;
}

function nameOf(value: object): string {
  const { constructor } = value as { constructor?: { name?: string } };
  return constructor?.name ?? 'none';
}

function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
