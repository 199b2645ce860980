import { formatTime } from '../../../src/report/words/time';
import { printable } from '../../../src/report/text/printable';
import { shortened } from '../../../src/report/text/truncate';

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
