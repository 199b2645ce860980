import { otherFormat } from '../../src/json/other-format';

const utf16 = (encoding: string): string =>
  `this is ${encoding} without a byte order mark; convert it to UTF-8, for example with iconv -f ${encoding} -t UTF-8`;
const GZIP = 'this is gzip, not text; decompress it first, for example with gunzip';
const ZSTD = 'this is zstd, not text; decompress it first, for example with unzstd';

it.each<[string, string, string | undefined]>([
  ['gzip', '\u001f\u008b\u0008', GZIP],
  ['gzip that was decoded as UTF-8', '\u001f\uFFFD\u0008', GZIP],
  ['a zip archive', 'PK\u0003\u0004', 'this is a zip archive, not text; unpack it first'],
  ['zstd', '(\u00b5/\u00fd', ZSTD],
  ['zstd that was decoded as UTF-8', '(\uFFFD/\uFFFD', ZSTD],
  ['bzip2', 'BZh9', 'this is bzip2, not text; decompress it first, for example with bunzip2'],
  ['UTF-16, the low byte first', '{\0"\0', utf16('UTF-16LE')],
  ['UTF-16, the high byte first', '\0{\0"', utf16('UTF-16BE')],
  ['UTF-16 with one character', '1\0', utf16('UTF-16LE')],
  ['UTF-16, whatever comes later', '\0{\0"ab', utf16('UTF-16BE')],
  ['JSON', '{"a":1}', undefined],
  ['a text that begins as a signature does', 'PKab', undefined],
  ['a replacement where a signature has a letter', '\uFFFDK\u0003\u0004', undefined],
  ['a control character before another byte than that of gzip', '\u001fX\u0008', undefined],
  ['a zero in the wrong place', '{\0\0"', undefined],
  ['zeros alone', '\0\0\0\0', undefined],
  ['one zero', '\0', undefined],
  ['one character', '{', undefined],
  ['nothing', '', undefined],
])('tells %s by its first characters', (_name, start, expected) => {
  expect(otherFormat(start)).toBe(expected);
});
