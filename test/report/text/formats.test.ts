import fc from 'fast-check';

import { harmless } from '../../../src/report/text/harmless';
import { wrapped } from '../../../src/report/text/wrapped';
import { formatTime } from '../../../src/report/words/time';
import { printable } from '../../../src/report/text/printable';
import { shortened } from '../../../src/report/text/shortened';
import { shareOf } from '../../helpers/seed';

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

describe('formatTime in a time zone', () => {
  it.each([
    ['Europe/Berlin', 1_767_225_600_000, '2026-01-01T01:00:00+01:00'],
    ['Europe/Berlin', 1_782_864_000_000, '2026-07-01T02:00:00+02:00'],
    ['America/St_Johns', 1_767_225_600_000, '2025-12-31T20:30:00-03:30'],
    ['Europe/London', 1_767_225_600_000, '2026-01-01T00:00:00+00:00'],
  ])('%s', (timeZone, moment, text) => {
    expect(formatTime(moment, timeZone)).toBe(text);
  });
});

describe('shortened', () => {
  it.each([
    ['shorter', 'abc', 4, 'abc'],
    ['as long', 'abcd', 4, 'abcd'],
    ['longer', 'abcdefgh', 5, 'ab…gh'],
    ['longer by an even number', 'abcdefgh', 6, 'abc…gh'],
    ['wide', '売上日報集計', 7, '売上…計'],
    ['of several code points', '👩‍💻👩‍💻👩‍💻', 4, '👩‍💻…'],
  ])('%s', (_case, text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });
});

describe('wrapped', () => {
  it.each<[string, string, readonly string[]]>([
    ['a short text', 'one two', ['one two']],
    ['words', 'one two three four', ['one two', 'three four']],
    ['its own lines', 'one\r\n\n  two', ['one', '', '  two']],
    ['space within a line that fits', 'a   b', ['a   b']],
    [
      'a URL that is longer than a line',
      'see https://example.com/x now',
      ['see', 'https://example.com/x', 'now'],
    ],
    ['a script without spaces', '売上日報集計', ['売上日報集', '計']],
    ['what a terminal obeys', 'a\u001b[31m', ['a\\u001b[31m']],
  ])('keeps %s', (_case, text, lines) => {
    expect(wrapped(text, 10)).toEqual(lines);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, width) => {
          const bare = (part: string): string => part.replace(/\s+/g, '');
          const shown = bare(wrapped(text, width).join(''));
          expect(shown).toBe(
            bare(
              text
                .trim()
                .split(/\r\n|[\n\r\u2028\u2029]/)
                .map(harmless)
                .join(''),
            ),
          );
        },
      ),
      { seed: 17, numRuns: shareOf(500) },
    );
  });
});
