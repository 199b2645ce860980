import { canonicalText } from '../../src/json/canonical-text';

it.each<[string, unknown, string]>([
  [
    'keys in the order of the alphabet, at any depth',
    { b: 1, a: { d: 2, c: 3 } },
    '{"a":{"c":3,"d":2},"b":1}',
  ],
  ['lists in their own order', [2, 1, [{ b: 1, a: 2 }]], '[2,1,[{"a":2,"b":1}]]'],
  ['every digit of a large number', { id: 2n ** 60n }, '{"id":1152921504606846976}'],
  ['text as JSON has it', { 'a"b': 'c"d' }, '{"a\\"b":"c\\"d"}'],
  ['text, which is no number', '5', '"5"'],
  ['what is no list and no object', [null, true, 1.5], '[null,true,1.5]'],
  ['nothing of an empty list and an empty object', [[], {}], '[[],{}]'],
])('writes %s', (_name, value, text) => {
  expect(canonicalText(value)).toBe(text);
});
