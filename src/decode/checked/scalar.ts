import type { ElementDescriptor } from '../../schema/field-descriptor';
import { exactInteger } from '../../json/exact-integer';
import { notFinite, notInEnum, unsafeInteger, wrongType } from '../issues/messages';
import type { ReadContext } from '../context';

const EXPECTED = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  model: 'an object',
  map: 'an object',
  array: 'an array',
  any: 'any JSON value',
} as const;

/** What a field or element holds, in words. */
export function expectedOf(type: { kind: string; enum?: readonly string[] | undefined }): string {
  if (type.kind === 'enum') return `one of ${(type.enum as readonly string[]).join(', ')}`;
  return EXPECTED[type.kind as keyof typeof EXPECTED];
}

/** Checks a value of kind string, integer, number, boolean or enum; returns it, or INVALID. */
export function checkScalar(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  secret: boolean,
): unknown {
  switch (type.kind) {
    case 'string':
      if (typeof value === 'string') return value;
      break;
    case 'integer':
      if (Number.isSafeInteger(value)) return value;
      if (typeof value === 'bigint' || Number.isInteger(value)) return checkLarge(value, context);
      break;
    case 'number':
      if (typeof value === 'bigint') return checkLargeNumber(value, context);
      if (Number.isFinite(value)) {
        context.noticeNumber(value);
        return value;
      }
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    default: {
      if (typeof value !== 'string') break;
      const values = type.enum as readonly string[];
      return values.includes(value)
        ? value
        : context.report(notInEnum(values, value, context.couldBeLenient));
    }
  }
  context.noticeNumber(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return context.report(notFinite(value));
  return context.report(wrongType(expectedOf(type), value, secret));
}

/** True for a number within ±2^53, where JSON.parse gives each integer as the text has it. */
export function isUnrounded(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** An integer is a number only where the double would be written with the same digits. */
function checkLargeNumber(value: bigint, context: ReadContext): unknown {
  const double = Number(value);
  if (Number.isFinite(double) && (exactInteger(String(double)) ?? BigInt(double)) === value) {
    return double;
  }
  if (!Number.isFinite(double)) return context.report(notFinite(value));
  return context.report(unsafeInteger(value, context.couldBeLenient));
}

function checkLarge(value: unknown, context: ReadContext): unknown {
  const large = value as bigint | number;
  if (Number.isSafeInteger(Number(large))) return Number(large);
  context.noticeNumber(large);
  return context.report(unsafeInteger(large, context.couldBeLenient));
}
