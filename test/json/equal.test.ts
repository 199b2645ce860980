import { RunState } from '../../src';

function holding(extra: unknown): RunState {
  return RunState.of({ additionalProperties: { extra } });
}

describe('equals', () => {
  it.each<[string, unknown, unknown]>([
    ['an object and a text with the same keys', { 0: 'a' }, 'a'],
    ['an object and null', {}, null],
    ['an array and an object with the same keys', ['a'], { 0: 'a' }],
    ['an object and a number', {}, 1],
    ['two numbers', 1, 2],
    ['objects with other keys', { a: 1 }, { b: 1 }],
    ['objects of which one has more keys', { a: 1 }, { a: 1, b: 1 }],
    ['objects with other members deep within', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])('tells apart %s', (_case, left, right) => {
    expect(holding(left).equals(holding(right))).toBe(false);
    expect(holding(right).equals(holding(left))).toBe(false);
    expect(holding(left).equals(holding(left))).toBe(true);
  });
});
