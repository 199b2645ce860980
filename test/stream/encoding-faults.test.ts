import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ModelParseError, readRuns, Run, type RunSource } from '../../src';
import { errorOf } from '../helpers/error-of';
import { SEED } from '../helpers/seed';

type Seen = readonly [line: number, found: number | string | undefined];

async function seenIn(source: RunSource, lines?: boolean): Promise<Seen[]> {
  const seen: Seen[] = [];
  for await (const { run, error, line } of readRuns(source, { errors: 'yield', lines })) {
    seen.push([line, run ? run.runId : error.message]);
  }
  return seen;
}

/** Each byte is the code of a character. */
function bytesOf(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1');
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    chunks.push(bytes.subarray(start, start + size));
  }
  return chunks;
}

const notUtf8 = (line: number, column: number, byte: string): string =>
  `not JSON at line ${line}, column ${column}: the byte 0x${byte} is not UTF-8 here; convert the text to UTF-8 first`;

describe('a byte that is not UTF-8 in NDJSON', () => {
  const text = '{"run_id":1}\n{"run_id":2,"run_name":"Ann\xe9e"}\n{"run_id":3}\n';
  const expected = [
    [1, 1],
    [2, notUtf8(2, 28, 'E9')],
    [3, 3],
  ];

  it('costs its line alone', async () => {
    expect(await seenIn(bytesOf(text))).toEqual(expected);
    expect(await seenIn(bytesOf(text), true)).toEqual(expected);
  });

  it('is a line, though a CR stands before it and an LF after it', async () => {
    const bytes = bytesOf('{"run_id":1}\r\xff\n{"run_id":3}\n');
    for (const source of [bytes, ...[1, 7, 13, 14].map((size) => cut(bytes, size))]) {
      expect(await seenIn(source, true)).toEqual([
        [1, 1],
        [2, notUtf8(2, 1, 'FF')],
        [3, 3],
      ]);
    }
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'costs its line alone in chunks of %i bytes',
    async (size) => {
      expect(await seenIn(cut(bytesOf(text), size))).toEqual(expected);
    },
  );

  it.each([
    ['in the first line', '{"run_id":\xff}\n{"run_id":2}\n', [1, 11]],
    ['in the last line', '{"run_id":1}\n{"run_id":2}\n\x80', [3, 1]],
    ['twice in a line', '{"run_id":1}\n{"a\xc0\xc0":"\xff"}\n{"run_id":2}\n', [2, 4]],
    ['before a CRLF', '{"run_id":1}\r\n\xfe\r\n{"run_id":2}\r\n', [2, 1]],
    ['before a CR', '{"run_id":1}\r\xfe\r{"run_id":2}\r', [2, 1]],
    ['a character that a line end cuts off', '{"run_id":1}\n"\xe2\x82\n{"run_id":2}\n', [2, 2]],
    [
      'a first byte of the replacement character',
      '{"run_id":1}\n"\xef\xbf"\n{"run_id":2}\n',
      [2, 2],
    ],
    ['half of a pair', '{"run_id":1}\n"\xed\xa0\x80"\n{"run_id":2}\n', [2, 2]],
  ])('is found %s', async (_case, latin1, [line, column]) => {
    const bytes = bytesOf(latin1);
    for (const source of [bytes, cut(bytes, 1), cut(bytes, 3)]) {
      const seen = await seenIn(source, true);
      expect(seen.filter(([, found]) => typeof found === 'number').map(([, id]) => id)).toEqual(
        line === 1 ? [2] : [1, 2],
      );
      const [fault] = seen.filter(([, found]) => typeof found === 'string');
      expect(fault).toEqual([
        line,
        expect.stringContaining(`line ${line}, column ${column}: the byte 0x`),
      ]);
    }
  });

  it('is told apart from a replacement character that is really there', async () => {
    expect(await seenIn(Buffer.from('{"run_id":1,"run_name":"\uFFFD"}\n{"run_id":2}\n'))).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('is said to be missing at the end of the text', async () => {
    const seen = await seenIn(bytesOf('{"run_id":1}\n{"run_id":2}\n"\xe2\x82'));
    expect(seen.at(-1)).toEqual([
      3,
      'not JSON at line 3, column 2: the text ends inside a UTF-8 character; it may have been cut off',
    ]);
  });

  it('leaves sound lines as they are, whatever bytes the others hold', async () => {
    const soundRun = fc.record({ run_id: fc.nat(), run_name: fc.string({ unit: 'binary' }) });
    const broken = fc.uint8Array({ maxLength: 12 }).map((bytes) => [
      // No line end, and at least one byte that UTF-8 never has.
      ...bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d),
      0xff,
    ]);
    const line = fc.oneof(
      soundRun.map((run) => ({ id: run.run_id, bytes: [...Buffer.from(JSON.stringify(run))] })),
      broken.map((bytes) => ({ id: undefined, bytes })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 50 }), async (given, size) => {
        // A text may not start with a signature by chance.
        const bytes = Uint8Array.from([
          0x20,
          0x20,
          0x20,
          0x20,
          ...given.flatMap((item) => [...item.bytes, 0x0a]),
        ]);
        const seen = await seenIn(cut(bytes, size), true);
        const sound = given.flatMap(({ id }, index) => (id === undefined ? [] : [[index + 1, id]]));
        expect(seen.filter(([, found]) => typeof found === 'number')).toEqual(sound);
        const faulty = given.flatMap(({ id }, index) => (id === undefined ? [index + 1] : []));
        const faults = seen.filter(([, found]) => typeof found === 'string').map(([at]) => at);
        expect([...new Set(faults)]).toEqual(faulty);
      }),
      { seed: SEED },
    );
  });
});

it('ends a document that goes over several lines', async () => {
  const source = bytesOf('[\n{"run_id":1},\n{"run_name":"\xe9"},\n{"run_id":2}\n]');
  const runs = readRuns(source, { errors: 'yield' });
  expect((await runs.next()).value).toMatchObject({ run: { runId: 1 } });
  await expect(runs.next()).rejects.toThrow(notUtf8(3, 14, 'E9'));
});

describe('what is no UTF-8 as a whole', () => {
  const run = '{"run_id":1}\n{"run_id":2}\n';
  const utf16 = Buffer.from(run, 'utf16le');
  const cases: [string, Buffer, string][] = [
    ['gzip', gzipSync(run), 'this is gzip, not text; decompress it first, for example with gunzip'],
    [
      'a zip archive',
      Buffer.from('PK\x03\x04\x14\0'),
      'this is a zip archive, not text; unpack it first',
    ],
    [
      'zstd',
      Buffer.from('28b52ffd04004900', 'hex'),
      'this is zstd, not text; decompress it first, for example with unzstd',
    ],
    [
      'bzip2',
      Buffer.from('BZh91AY'),
      'this is bzip2, not text; decompress it first, for example with bunzip2',
    ],
    [
      'UTF-16, little endian, without a mark',
      utf16,
      'this is UTF-16LE without a byte order mark; convert it to UTF-8, for example with iconv -f UTF-16LE -t UTF-8',
    ],
    [
      'UTF-16, big endian, without a mark',
      Buffer.from(utf16).swap16(),
      'this is UTF-16BE without a byte order mark; convert it to UTF-8, for example with iconv -f UTF-16BE -t UTF-8',
    ],
  ];

  it.each(cases)('%s is named', async (_case, bytes, reason) => {
    for (const source of [bytes, cut(bytes, 1), cut(bytes, 3)]) {
      await expect(seenIn(source)).rejects.toMatchObject({ reason, line: 1, column: 1 });
    }
    // Somebody decoded it as UTF-8.
    const text = bytes.toString('utf8');
    expect(errorOf(ModelParseError, () => Run.fromJson(text))).toMatchObject({ reason, line: 1 });
  });

  it('short texts are text', async () => {
    for (const text of ['1', '{}', '[]', '12'])
      await expect(seenIn(Buffer.from(text))).resolves.toBeDefined();
  });
});
