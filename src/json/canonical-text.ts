/**
 * JSON text of a value with the keys of every object in alphabetical order, so that equal values give equal
 * texts. For comparing only: a bigint is written as its digits.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(object[key])}`);
  return `{${members.join(',')}}`;
}
