import { spawnSync } from 'node:child_process';
import { portablePattern } from '../../../src/schema/describe/portable-pattern';

const KEY = /^[\p{L}\p{N}_-]+$/u;

it.each([/^[\w-]+$/, /^a{2}\.\u0041$/u, /(?<=a)b/, /(?!a)b/, /(?:x|y)+/g, /^\\p/])(
  'leaves %s as it is',
  (pattern) => {
    expect(portablePattern(pattern)).toBe(pattern.source);
  },
);

it.each<[RegExp, string]>([
  [KEY, '^[^\\x00-\\x2c\\x2e-\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x7f]+$'],
  [/\p{N}x\P{N}/u, '[^\\x00-\\x2f\\x3a-\\x7f]x[^\\x30-\\x39]'],
  [/[^\p{L}\]]/u, '[^\\x41-\\x5a\\x5d\\x61-\\x7a]'],
  [/\p{Any}/u, '[\\s\\S]'],
  [/\p{Script=Greek}/u, '[^\\x00-\\x7f]'],
])('widens the classes of %s', (pattern, expected) => {
  expect(portablePattern(pattern)).toBe(expected);
});

it.each([
  /\u{1f600}/u,
  /(?<year>\d{4})\k<year>/,
  /(?<year>\d{4})/,
  /a/i,
  /(?!\p{L})/u,
  new RegExp('\\p{L}'),
])('has none for %s', (pattern) => {
  expect(portablePattern(pattern)).toBeUndefined();
});

it('takes all that the pattern takes, and refuses what of ASCII it refuses', () => {
  const portable = [new RegExp(portablePattern(KEY)!), new RegExp(portablePattern(KEY)!, 'u')];
  for (let point = 0; point < 0x11_0000; point += point < 0x3000 ? 1 : 251) {
    const text = String.fromCodePoint(point);
    for (const pattern of portable) {
      if (point < 0x80) expect(pattern.test(text)).toBe(KEY.test(text));
      else if (KEY.test(text) && !pattern.test(text)) throw new Error(`refuses ${text}`);
    }
  }
});

const python = spawnSync('python3', ['--version']).status === 0;
(python ? it : it.skip)('is compiled by Python', () => {
  const program = `import re, sys; print([bool(re.search(sys.argv[1], text)) for text in sys.argv[2:]])`;
  const texts = ['load_1', 'größe', '𝒳', 'a b', 'a.b', 'a/b'];
  const { stdout, stderr } = spawnSync(
    'python3',
    ['-c', program, portablePattern(KEY)!, ...texts],
    {
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    },
  );
  expect({ stdout, stderr }).toEqual({
    stdout: '[True, True, True, False, False, False]\n',
    stderr: '',
  });
});
