import { exactNumber, isSameJson, parseExact, writeExact } from '../../../tools/oracle/exact-json';
import { isAt, isAtOrBelow, pathText } from '../../../tools/oracle/path-text';

it.each<[string, number | bigint]>([
  ['1', 1],
  ['-0', -0],
  ['1.0', 1],
  ['10E-1', 1],
  ['0.5', 0.5],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993.0', -9007199254740993n],
  ['9007199254740993.5', 9007199254740994],
  ['1e23', 10n ** 23n],
  ['12.5e20', 1250000000000000000000n],
  ['1e400', 10n ** 400n],
  ['1e-400', 0],
  ['0e999999', 0],
  ['1e99999', Infinity],
])('the number that %s means', (literal, value) => {
  expect(exactNumber(literal)).toBe(value);
});

it('rounds no integer of a text', () => {
  expect(parseExact('{"a":[9007199254740993,1e23,0.1],"__proto__":1}')).toEqual(
    Object.defineProperty({ a: [9007199254740993n, 10n ** 23n, 0.1] }, '__proto__', {
      value: 1,
      enumerable: true,
    }),
  );
  expect(writeExact({ a: 9007199254740993n })).toBe('{"a":9007199254740993}');
});

it.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: 1 }, { b: 1 }, false],
  [[], {}, false],
  [0, -0, true],
  [1, '1', false],
  [1e23, 10n ** 23n, true],
  [9007199254740992, 9007199254740993n, false],
  [9007199254740993n, 9007199254740993n, true],
])('%p and %p are the same JSON: %p', (left, right, isSame) => {
  expect(isSameJson(left, right)).toBe(isSame);
});

it('names a place as issues do', () => {
  expect(pathText(['tasks', 2, 'state', 'a b', 'ä'])).toBe('tasks[2].state["a b"].ä');
  expect(isAtOrBelow('tasks[2].state', ['tasks', 2])).toBe(true);
  expect(isAtOrBelow('tasks[2]', ['tasks', 2])).toBe(true);
  expect(isAtOrBelow('tasks[21]', ['tasks', 2])).toBe(false);
  expect(isAtOrBelow('tasks_2', ['tasks'])).toBe(false);
  expect(isAtOrBelow('tasks', [])).toBe(true);
  expect(isAt('tasks[2]', ['tasks'])).toBe(false);
  expect(isAt('tasks[2]', ['tasks', 2])).toBe(true);
});

it('finds a place whose odd key an issue masks', () => {
  expect(isAtOrBelow('a["***"][0]', ['a', 'b c'])).toBe(true);
  expect(isAt('["***"].b', ['b c', 'b'])).toBe(true);
  expect(isAt('["b c"].b', ['b c', 'b'])).toBe(true);
  expect(isAt('["***"].b', ['name', 'b'])).toBe(false);
});
