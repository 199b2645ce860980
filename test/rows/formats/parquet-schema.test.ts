import { describeTable, TABLE_NAMES } from '../../../src/rows';
import { elementsOf, parquetSchema, parquetValue } from '../../../src/rows/formats/parquet-schema';

const TEXT = { kind: 'text' } as const;
const INTEGER = { kind: 'integer' } as const;

it('has an element for a column of single values', () => {
  expect(elementsOf('a', TEXT, 'OPTIONAL')).toEqual([
    { name: 'a', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ]);
  expect(elementsOf('a', INTEGER, 'REQUIRED')).toEqual([
    { name: 'a', type: 'INT64', repetition_type: 'REQUIRED' },
  ]);
  expect(elementsOf('a', { kind: 'boolean' }, 'REQUIRED')).toEqual([
    { name: 'a', type: 'BOOLEAN', repetition_type: 'REQUIRED' },
  ]);
  expect(elementsOf('a', { kind: 'timestamp' }, 'OPTIONAL')).toEqual([
    {
      name: 'a',
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      repetition_type: 'OPTIONAL',
    },
  ]);
});

it('has the three levels that Parquet prescribes for a list', () => {
  expect(elementsOf('a', { kind: 'list', items: INTEGER }, 'REQUIRED')).toEqual([
    { name: 'a', converted_type: 'LIST', num_children: 1, repetition_type: 'REQUIRED' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', type: 'INT64', repetition_type: 'OPTIONAL' },
  ]);
});

it('has the keys and the values that Parquet prescribes for a map', () => {
  expect(elementsOf('a', { kind: 'map', values: INTEGER }, 'OPTIONAL')).toEqual([
    { name: 'a', converted_type: 'MAP', num_children: 1, repetition_type: 'OPTIONAL' },
    { name: 'key_value', num_children: 2, repetition_type: 'REPEATED' },
    { name: 'key', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    { name: 'value', type: 'INT64', repetition_type: 'OPTIONAL' },
  ]);
});

it('has a struct with its fields behind it, each of which may be null', () => {
  const fields = { b: TEXT, c: INTEGER };
  expect(elementsOf('a', { kind: 'struct', fields }, 'REQUIRED')).toEqual([
    { name: 'a', num_children: 2, repetition_type: 'REQUIRED' },
    { name: 'b', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    { name: 'c', type: 'INT64', repetition_type: 'OPTIONAL' },
  ]);
});

it.each(TABLE_NAMES)(
  'has the columns of %s below one root, required if they are never null',
  (table) => {
    const { columns } = describeTable(table);
    const [root, ...elements] = parquetSchema(table);
    expect(root).toEqual({ name: 'schema', num_children: columns.length });
    expect(elements).toEqual(
      columns.flatMap(({ name, type, nullable }) =>
        elementsOf(name, type, nullable ? 'OPTIONAL' : 'REQUIRED'),
      ),
    );
  },
);

it('gives a writer integers as bigints, maps as their entries, and nothing for null', () => {
  expect(parquetValue(INTEGER, 3)).toBe(3n);
  expect(parquetValue(INTEGER, null)).toBeUndefined();
  expect(parquetValue({ kind: 'map', values: INTEGER }, null)).toBeUndefined();
  expect(parquetValue({ kind: 'map', values: INTEGER }, { a: 1, b: 2 })).toEqual([
    { key: 'a', value: 1n },
    { key: 'b', value: 2n },
  ]);
});

it('gives a writer all other values as they are', () => {
  const moment = new Date(1);
  expect(parquetValue(TEXT, 'a')).toBe('a');
  expect(parquetValue({ kind: 'boolean' }, false)).toBe(false);
  expect(parquetValue({ kind: 'timestamp' }, moment)).toBe(moment);
  expect(parquetValue({ kind: 'list', items: TEXT }, ['a'])).toEqual(['a']);
});
