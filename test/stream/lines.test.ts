import fc from 'fast-check';
import { ModelParseError, readRuns, type RunReadResult, type RunSource } from '../../src';
import { SEED } from '../helpers/seed';

async function resultsOf(source: RunSource, lines: boolean): Promise<RunReadResult[]> {
  const results: RunReadResult[] = [];
  for await (const result of readRuns(source, { errors: 'yield', lines })) results.push(result);
  return results;
}
const shown = (results: RunReadResult[]): unknown[] =>
  results.map(({ run, error, line, document, path }) => [
    run?.runId ?? error?.name,
    line,
    document,
    path,
  ]);

it('reads the lines around those that are broken', async () => {
  const text = [
    '{"run_id":1}',
    '{bad',
    '',
    '[{"run_id":2},{"run_id":3}',
    '{"runs":[{"run_id":4},{"run_id":5',
    '] {"run_id":6}',
    '{"run_name":"never closed',
    '{"runs":[{"run_id":7}]}\r',
    '[{"run_id":8} {"run_id":9}]',
    '{"run_id":10}{"run_id":11}',
    '[{"run_id":12}',
  ].join('\n');
  const expected = [
    [1, 1, 0, ''],
    ['ModelParseError', 2, 1, ''],
    [2, 4, 2, '[0]'],
    [3, 4, 2, '[1]'],
    ['ModelParseError', 4, 2, ''],
    [4, 5, 3, 'runs[0]'],
    ['ModelParseError', 5, 3, 'runs[1]'],
    ['ModelParseError', 6, 4, ''],
    ['ModelParseError', 7, 5, ''],
    [7, 8, 6, 'runs[0]'],
    [8, 9, 7, '[0]'],
    ['ModelParseError', 9, 7, ''],
    [10, 10, 8, ''],
    [11, 10, 9, ''],
    [12, 11, 10, '[0]'],
    ['ModelParseError', 11, 10, ''],
  ];
  expect(shown(await resultsOf([text], true))).toEqual(expected);
  expect(shown(await resultsOf(Array.from(text), true))).toEqual(expected);
});

it('ends with the first broken line where errors are thrown', async () => {
  const read = async (): Promise<void> => {
    for await (const run of readRuns('{"run_id":1}\n]\n', { lines: true }))
      expect(run.runId).toBe(1);
  };
  await expect(read()).rejects.toMatchObject({ name: 'ModelParseError', line: 2, column: 1 });
});

it('passes on errors that are none of the text', async () => {
  function* broken(): Generator<string> {
    yield '{"run_id":1}\n';
    throw new RangeError('the disk is on fire');
  }
  await expect(resultsOf(broken(), true)).rejects.toThrow('the disk is on fire');
});

it('refuses bytes that are no text if documents may go over several lines', async () => {
  const source = [Buffer.from('{"run_id":1}\n'), Buffer.from([0xff])];
  await expect(resultsOf(source, false)).rejects.toMatchObject({
    reason: 'the byte 0xFF is not UTF-8 here; convert the text to UTF-8 first',
    line: 2,
  });
});

it('reads sound lines as it reads them without the option', async () => {
  const line = fc.oneof(
    fc.record({ run_id: fc.nat(), run_name: fc.string() }),
    fc.array(fc.record({ run_id: fc.nat() })),
    fc.record({ runs: fc.array(fc.record({ run_name: fc.string() })) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 40 }), async (documents, size) => {
      const text = documents.map((document) => JSON.stringify(document)).join('\n');
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const plain = (results: RunReadResult[]): unknown[] =>
        results.map(({ run, ...place }) => [run?.toDict(), place]);
      expect(plain(await resultsOf(chunks, true))).toEqual(plain(await resultsOf(chunks, false)));
    }),
    { seed: SEED, verbose: true },
  );
});

it.each([
  ['little endian', (bytes: Buffer) => bytes],
  ['big endian', (bytes: Buffer) => bytes.swap16()],
])('reads UTF-16 with a byte order mark, %s', async (_case, order) => {
  const bytes = order(Buffer.from('\uFEFF{"run_id":1,"run_name":"отчёт 🚲"}', 'utf16le'));
  for (const source of [[bytes], [...bytes].map((byte) => Uint8Array.of(byte)), bytes]) {
    const [result] = await resultsOf(source, false);
    expect(result?.run?.runName).toBe('отчёт 🚲');
  }
});

it('refuses UTF-16 that breaks off inside a character', async () => {
  const error = resultsOf([Buffer.from([0xff, 0xfe, 0x7b])], false);
  await expect(error).rejects.toThrow(ModelParseError);
  await expect(resultsOf([Buffer.from([0xff, 0xfe, 0x7b])], false)).rejects.toThrow(
    'not valid UTF-16LE',
  );
});
