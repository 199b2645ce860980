import type { StringFacts } from '../kinds/dialect';

/** A string with its limits, which JSON Schema and OpenAPI write alike. */
export function stringSchema({
  format,
  minLength,
  maxLength,
  pattern,
}: StringFacts): Record<string, unknown> {
  return {
    type: 'string',
    ...(format !== undefined && { format }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern && { pattern: pattern.source }),
  };
}
