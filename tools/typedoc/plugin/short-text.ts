/** The value as a comment says it; undefined for what is no single value or would not fit. */
export function shortText(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : undefined;
}
