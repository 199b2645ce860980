import { elementOf, type FieldDescriptor, type FieldType } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';

type Plain = Readonly<Record<string, unknown>>;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * What the text of a query or path says, by the kinds of the model's fields: `12` is a number where the field holds
 * one, and one value an array where the field holds an array. Text that says nothing else is left for the reader to refuse.
 */
export function queryValue(model: ModelClass, query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return query;
  const values: Record<string, unknown> = { ...query };
  for (const field of fieldsOf(model)) {
    for (const wire of [field.wire, ...(field.aliases ?? [])]) {
      if (Object.hasOwn(query, wire)) values[wire] = fieldValue(field, (query as Plain)[wire]);
    }
  }
  return values;
}

function fieldValue(field: FieldDescriptor, given: unknown): unknown {
  const { kind } = elementOf(field);
  if (field.kind !== 'array') return field.kind === 'map' ? given : elementValue(kind, given);
  if (given === undefined) return given;
  const items: unknown[] = Array.isArray(given) ? given : [given];
  return items.map((item) => elementValue(kind, item));
}

function elementValue(kind: FieldType['kind'], given: unknown): unknown {
  if (typeof given !== 'string') return given;
  if (kind === 'integer' && INTEGER.test(given)) return integerOf(given);
  if ((kind === 'integer' || kind === 'number') && NUMBER.test(given)) return Number(given);
  if (kind === 'boolean' && Object.hasOwn(BOOLEANS, given)) return BOOLEANS[given];
  return given;
}

/** The text has all digits, and a number may not: such an integer is a bigint, as from a text that is read exactly. */
function integerOf(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
