import { isPortable } from '../../../src/schema/describe/portable-pattern';

it.each([/^[\w-]+$/, /^a{2}\.\u0041$/u, /(?<=a)b/, /(?:x|y)+/g])('takes %s', (pattern) => {
  expect(isPortable(pattern)).toBe(true);
});

it.each([/^\p{L}+$/u, /\P{N}/u, /\u{1f600}/u, /(?<year>\d{4})\k<year>/, /(?<year>\d{4})/, /a/i])(
  'leaves out %s',
  (pattern) => {
    expect(isPortable(pattern)).toBe(false);
  },
);
