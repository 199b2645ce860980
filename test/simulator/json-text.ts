/** A value of JSON whose integers may be bigints, so that no digit of an id is lost. Undefined fields are left out. */
export type Json =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** JSON text. With `numbersAsText` every integer is a string, as some servers and tools write int64. */
export function jsonText(value: Json, numbersAsText = false): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint' || typeof value === 'number') {
    return numbersAsText ? `"${value}"` : String(value);
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((item) => jsonText(item, numbersAsText)).join(',')}]`;
  const fields: string[] = [];
  for (const name in value) {
    const field = value[name];
    if (field === undefined) continue;
    fields.push(`${JSON.stringify(name)}:${jsonText(field, numbersAsText)}`);
  }
  return `{${fields.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
