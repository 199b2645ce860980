import { NumberLiteral, type Draft } from '../../../test/helpers/draft';
import { hasLeaf } from '../draft-kinds';
import { exactNumber, isSameJson } from '../exact-json';
import type { Place } from '../place';
import type { Rule } from '../rule';

const INTEGER = /^-?\d+$/;

/** JSON has one type of number, and so has JavaScript; Python has two, one of them without bounds. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    name: 'integer-for-float',
    why: 'Python refuses 1 where it wants 1.0; the API sends spot_bid_max_price as -1.',
    docs: 'An integer for a float is rejected (`spot_bid_max_price: -1`)',
    at: (place) => place.type?.kind === 'float' && INTEGER.test(literalOf(place)),
    python: 'refuses',
    here: 'reads',
    instead: (place) => new NumberLiteral(`${literalOf(place)}.0`),
    examples: [['AzureAttributes', '{"spot_bid_max_price": -1}']],
    others: [
      ['AzureAttributes', '{"spot_bid_max_price": -1.0}'],
      ['AzureAttributes', '{"first_on_demand": -1}'],
    ],
  },
  {
    name: 'fraction-for-integer',
    why: 'Python refuses 1.0 and 1e3 where it wants an integer; in JavaScript they are the integers 1 and 1000.',
    docs: '`1.0` for an integer is rejected',
    at: (place) =>
      place.type?.kind === 'int64' &&
      !INTEGER.test(literalOf(place)) &&
      Number.isSafeInteger(numberOf(place)),
    python: 'refuses',
    here: 'reads',
    instead: (place) => new NumberLiteral(String(numberOf(place))),
    examples: [
      ['Run', '{"run_id": 1.0}'],
      ['Run', '{"run_id": 10E-1}'],
    ],
    others: [
      ['Run', '{"run_id": 1}'],
      ['Run', '{"run_id": 1.5}'],
      ['Run', '{"run_id": "1.0"}'],
    ],
  },
  {
    name: 'unsafe-integer',
    why: 'Integers of Python have any size; here strict reading refuses one that a number would round.',
    docs: 'Integers have any size',
    at: (place) =>
      place.type?.kind === 'int64' &&
      INTEGER.test(literalOf(place)) &&
      !Number.isSafeInteger(numberOf(place)),
    python: 'reads',
    here: 'refuses',
    codes: ['unsafe_integer'],
    instead: () => new NumberLiteral('1'),
    examples: [['Run', '{"run_id": 9007199254740993}']],
    others: [
      ['Run', '{"run_id": 9007199254740991}'],
      ['RunParameters', '{"sql_params": {"run_id": 9007199254740993}}'],
    ],
  },
  {
    name: 'unsafe-float',
    why: 'Python rounds an integer that is written as a float, to infinity if need be; here strict reading refuses one that a number would change.',
    docs: '`1e400` and `9007199254740993.0` for a float are rounded',
    at: (place) => place.type?.kind === 'float' && isRoundedByPython(place.value),
    python: 'reads',
    here: 'refuses',
    codes: ['unsafe_integer', 'not_finite'],
    instead: () => new NumberLiteral('0.5'),
    examples: [
      ['AzureAttributes', '{"spot_bid_max_price": 1e400}'],
      ['AzureAttributes', '{"spot_bid_max_price": 9007199254740993.0}'],
    ],
    others: [
      ['AzureAttributes', '{"spot_bid_max_price": 1e300}'],
      ['AzureAttributes', '{"spot_bid_max_price": 9007199254740992.0}'],
    ],
  },
  {
    name: 'digits-of-any',
    why: 'Where any JSON value may stand, Python rounds an integer that is written as a float; here it keeps its digits.',
    docs: '`1e400` and `9007199254740993.0` for any value are rounded',
    at: (place) => place.type?.kind === 'any' && hasLeaf(place.value, isRoundedByPython),
    python: 'reads',
    here: 'reads',
    instead: () => 'number',
    examples: [
      ['RunParameters', '{"sql_params": {"a": [9007199254740993.0]}}'],
      ['RunParameters', '{"sql_params": {"a": 1e400}}'],
    ],
    others: [
      ['RunParameters', '{"sql_params": {"a": 9007199254740993}}'],
      ['RunParameters', '{"sql_params": {"a": [1e23, 0.10]}}'],
    ],
  },
];

function literalOf({ value }: Place): string {
  return value instanceof NumberLiteral ? value.text : '';
}

function numberOf(place: Place): number {
  const text = literalOf(place);
  return text === '' ? NaN : Number(text);
}

/** True for an integer, written with a fraction or an exponent, of which a double has other digits. */
function isRoundedByPython(value: Draft): boolean {
  if (!(value instanceof NumberLiteral) || INTEGER.test(value.text)) return false;
  const exact = exactNumber(value.text);
  return typeof exact === 'bigint' && !isSameJson(exact, Number(value.text));
}
