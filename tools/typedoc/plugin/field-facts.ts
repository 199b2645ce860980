import type { FieldDescriptor } from '../../../src/index.js';
import { elementOf, targetOf } from './element.js';

/** A number with thousands set apart, as the pages show it. */
function grouped(value: number): string {
  return value.toLocaleString('en');
}

/** What the registry says a field's value must keep to, as short texts. */
export function limitsOf(field: FieldDescriptor): string[] {
  const limits: string[] = [];
  const { minLength, maxLength } = field.kind === 'string' ? field : {};
  const maxItems = field.kind === 'array' ? field.maxItems : undefined;
  if (minLength !== undefined && maxLength !== undefined) {
    limits.push(`${grouped(minLength)} to ${grouped(maxLength)} characters`);
  } else if (minLength !== undefined) {
    limits.push(`at least ${grouped(minLength)} ${minLength === 1 ? 'character' : 'characters'}`);
  } else if (maxLength !== undefined) {
    limits.push(`at most ${grouped(maxLength)} characters`);
  }
  if (maxItems !== undefined) limits.push(`at most ${grouped(maxItems)} items`);
  return limits;
}

/** The kind of a field in words, for the search: `array of RunTask`. */
export function kindInWords(field: FieldDescriptor, nameOf: (value: unknown) => string): string {
  const element = elementOf(field);
  const target = targetOf(element);
  const name = target ? nameOf(target) : element.kind;
  if (field.kind === 'array') return `array of ${name}`;
  return field.kind === 'map' ? `map of ${name}` : name;
}
