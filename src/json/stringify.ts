/**
 * Writes what JSON.stringify would, with bigints as plain digits. Only used where there is a bigint,
 * since JSON.stringify is faster.
 */
export function writeExactJson(value: unknown, indent: string): string {
  return write(value, '', indent, '') ?? 'null';
}

/** JSON.stringify's third parameter as the string that one level is indented by. */
export function indentOf(space: string | number | undefined): string {
  if (typeof space === 'number') return ' '.repeat(Math.max(0, Math.min(10, Math.trunc(space))));
  // A caller in JavaScript may hand in anything, which JSON.stringify passes over.
  return typeof space === 'string' ? space.slice(0, 10) : '';
}

/** The text of a value; undefined for what JSON leaves out, such as a function that was put into an instance. */
function write(given: unknown, key: string, indent: string, margin: string): string | undefined {
  const value = ownJsonOf(given, key);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const raw = rawJsonOf(value);
  if (raw !== undefined) return raw;
  const inner = margin + indent;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? writeItems(value, indent, inner)
    : writeMembers(value as Record<string, unknown>, indent, inner);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (indent === '') return open + parts.join(',') + close;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`;
}

function writeItems(items: readonly unknown[], indent: string, margin: string): string[] {
  return Array.from(items, (item, index) => write(item, String(index), indent, margin) ?? 'null');
}

function writeMembers(
  object: Readonly<Record<string, unknown>>,
  indent: string,
  margin: string,
): string[] {
  const parts: string[] = [];
  const colon = indent === '' ? ':' : ': ';
  for (const key of Object.keys(object)) {
    const text = write(object[key], key, indent, margin);
    if (text !== undefined) parts.push(JSON.stringify(key) + colon + text);
  }
  return parts;
}

function ownJsonOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? (toJSON.call(value, key) as unknown) : value;
}

/** The text of a value made by JSON.rawJSON, if the runtime has it. A model inside an object with its own toJSON may be one. */
function rawJsonOf(value: object): string | undefined {
  const { isRawJSON } = JSON as { isRawJSON?: (value: unknown) => boolean };
  return isRawJSON?.(value) ? (value as { rawJSON: string }).rawJSON : undefined;
}
