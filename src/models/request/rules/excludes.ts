import { BodyRule } from './body-rule';

/** The field must not be set together with another. */
export function Excludes(
  wire: string,
  other: { readonly property: string; readonly wire: string },
): PropertyDecorator {
  return BodyRule('excludes', wire, (value, body) =>
    isSet(value) && isSet((body as Readonly<Record<string, unknown>>)[other.property])
      ? `must not be set together with ${other.wire}`
      : undefined,
  );
}

/** `false` and what is empty ask for nothing. */
function isSet(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== false;
}
