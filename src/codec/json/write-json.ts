/**
 * Writes what JSON.stringify would, with bigints as plain digits. Only used where there is a bigint,
 * since JSON.stringify is faster.
 */
export function writeExactJson(value: unknown, indent: string): string {
  return write(value, indent, '');
}

/** JSON.stringify's third parameter as the string that one level is indented by. */
export function indentOf(space: string | number | undefined): string {
  if (typeof space === 'number') return ' '.repeat(Math.max(0, Math.min(10, Math.trunc(space))));
  return (space ?? '').slice(0, 10);
}

function write(value: unknown, indent: string, margin: string): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? (value as unknown[]).map((item) => write(item, indent, inner))
    : Object.entries(value).map(
        ([key, member]) =>
          `${JSON.stringify(key)}:${indent === '' ? '' : ' '}${write(member, indent, inner)}`,
      );
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (indent === '') return open + parts.join(',') + close;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`;
}
