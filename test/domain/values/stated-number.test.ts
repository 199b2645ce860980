import { Run } from '../../../src';

/** What a time comes to that a lenient read met. */
const startOf = (start_time: unknown): number | undefined =>
  (Run.fromDict({ start_time }, { mode: 'lenient' }) as Run).startedAt?.getTime();

it.each<[string, unknown, number | undefined]>([
  ['a number', 5, 5],
  ['a number that came as text', '5', 5],
  ['a fraction that came as text', '5.5', 5],
  ['a text that begins with a number', '5x', undefined],
  ['a text that ends with a number', 'x5', undefined],
  ['a text without digits behind the point', '5.', undefined],
  ['an empty text', '', undefined],
  ['a number below 0 that came as text', '-5', undefined],
  ['0 that came as text', '0', undefined],
  ['the smallest time', 1, 1],
  ['a list with a number', ['5'], undefined],
  ['null', null, undefined],
])('%s', (_name, value, expected) => {
  expect(startOf(value)).toBe(expected);
});
