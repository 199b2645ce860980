import fc from 'fast-check';

import { formatDuration } from '../../src/output/format-duration';
import { formatTime } from '../../src/output/format-time';
import { printable } from '../../src/output/printable';
import { shortened } from '../../src/output/shortened';

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [1, '1 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1499, '1 s'],
    [1500, '2 s'],
    [59_499, '59 s'],
    [59_500, '1 min 00 s'],
    [61_000, '1 min 01 s'],
    [3_599_500, '1 h 00 min 00 s'],
    [3_723_000, '1 h 02 min 03 s'],
    [360_000_000, '100 h 00 min 00 s'],
    [-61_000, '-1 min 01 s'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('is never off by more than half a second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2 ** 40 }), (milliseconds) => {
        const units = { h: 3_600_000, min: 60_000, s: 1000 };
        const parts = [...formatDuration(milliseconds).matchAll(/(\d+) (h|min|s)\b/g)];
        const sum = parts.reduce(
          (total, [, count, unit]) => total + Number(count) * units[unit as 'h' | 'min' | 's'],
          0,
        );
        expect(Math.abs(sum - milliseconds)).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('formatTime', () => {
  it.each([
    [1_767_225_600_000, '2026-01-01T00:00:00Z'],
    [1_767_225_600_999, '2026-01-01T00:00:00Z'],
    [8.64e15, '+275760-09-13T00:00:00Z'],
    [8.64e15 + 1, '8640000000000001 ms after 1970'],
  ])('%d is %s', (moment, text) => {
    expect(formatTime(moment)).toBe(text);
  });
});

describe('printable', () => {
  it.each([
    ['plain text', 'Nightly report', 'Nightly report'],
    ['line breaks and tabs', ' a\n\tb\r\nc ', 'a b c'],
    ['an escape sequence that would color the terminal', '\u001b[31mred', '\\u001b[31mred'],
    ['a control of the C1 set', 'a\u009bb', 'a\\u009bb'],
    ['a mark that turns the direction', 'a\u202eb', 'a\\u202eb'],
    ['letters of other scripts', 'отчёт 売上', 'отчёт 売上'],
  ])('%s', (_case, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('shortened', () => {
  it.each([
    ['shorter', 'abc', 4, 'abc'],
    ['as long', 'abcd', 4, 'abcd'],
    ['longer', 'abcde', 4, 'abc…'],
    ['as long in characters, longer in code units', '👩‍💻👩‍💻', 2, '👩‍💻👩‍💻'],
    ['cut between characters', '👩‍💻👩‍💻👩‍💻', 2, '👩‍💻…'],
  ])('%s', (_case, text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });
});
