/** A value as a row of the tree shows it. Long texts are cut. */
export function valueText(value: unknown, longest: number): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? '1 item' : `${String(value.length)} items`;
  if (typeof value === 'object' && value !== null) {
    const count = Object.keys(value).length;
    return count === 1 ? '1 key' : `${String(count)} keys`;
  }
  if (typeof value === 'string' && value.length > longest)
    return `${JSON.stringify(value.slice(0, longest)).slice(0, -1)}…`;
  return JSON.stringify(value);
}

/** The JSON type of a value, for its colour. */
export function kindOfValue(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint') return 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}
