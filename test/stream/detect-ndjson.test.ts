import fc from 'fast-check';
import { readRuns } from '../../src';
import { detectNdjson } from '../../src/stream/detect-ndjson';
import type { TextPart } from '../../src/stream/text-part';
import { SEED } from '../helpers/seed';

async function* streamOf(parts: Iterable<TextPart>): AsyncGenerator<TextPart> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function detect(text: string): Promise<{ isNdjson: boolean; isBlank: boolean }> {
  const { isNdjson, isBlank, parts } = await detectNdjson(streamOf([text]));
  let again = '';
  for await (const part of parts) again += part as string;
  expect(again).toBe(text);
  const inCharacters = await detectNdjson(streamOf(Array.from(text)));
  expect(inCharacters).toMatchObject({ isNdjson, isBlank });
  return { isNdjson, isBlank };
}

it.each([
  ['two documents', '{"run_id":1}\n{"run_id":2}\n'],
  ['a document and a broken one', '{"run_id":1}\n{bad'],
  ['a document and one that was cut off', '{"run_id":1}\n{"a":1,'],
  ['a document and two broken ones', '{"run_id":1}\n{bad\n{bad\n'],
  ['a broken document and a whole one', 'un_id":1}\n{"run_id":2}\n'],
  ['a broken document between others', '{"a":1}\n{"b":\n{"c":1}\n'],
  ['two documents with CR', '{"run_id":1}\r{"run_id":2}\r'],
  ['two documents with CRLF and blank lines', '\r\n\r\n{"run_id":1}\r\n \r\n[]\r\n'],
])('%s are NDJSON', async (_case, text) => {
  expect(await detect(text)).toEqual({ isNdjson: true, isBlank: false });
});

it.each([
  ['one document', '{"run_id":1}'],
  ['one document on a line', '{"run_id":1}\n'],
  ['a document over several lines', '{\n"run_id":1\n}\n'],
  ['an array of one run', '[\n{"run_id":1}\n]\n'],
  ['an array with a comma before each run', '[\n{"run_id":1}\n,{"run_id":2}\n]'],
  ['a document, then one over several lines', '{"run_id":1}\n{\n"run_id":2\n}\n'],
  ['a document, then an array over several lines', '{"run_id":1}\n[\n{"run_id":2}\n]\n'],
  [
    'a document, then an array that starts on its line',
    '{"run_id":1}\n[{"run_id":2},\n{"run_id":3}\n]',
  ],
  ['two broken lines', '{bad\n{bad\n{"run_id":1}\n'],
  ['no JSON', 'hello\nworld\n'],
])('%s is no NDJSON', async (_case, text) => {
  expect(await detect(text)).toEqual({ isNdjson: false, isBlank: false });
});

it.each(['', '\n', ' \t\r\n ', '\uFEFF\n'])('%j is blank', async (text) => {
  expect(await detect(text)).toEqual({ isNdjson: false, isBlank: true });
});

it('gives back a failure in its place', async () => {
  async function* broken(): AsyncGenerator<TextPart> {
    yield await Promise.resolve('{"run_id":1}\n');
    throw new RangeError('the disk is on fire');
  }
  const { parts } = await detectNdjson(broken());
  const iterator = parts[Symbol.asyncIterator]();
  expect((await iterator.next()).value).toBe('{"run_id":1}\n');
  await expect(iterator.next()).rejects.toThrow('the disk is on fire');
});

it('holds at most 16 MB', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<TextPart> {
    for (;;) {
      given += 1;
      yield await Promise.resolve('\n'.repeat(2 ** 20));
    }
  }
  const { isNdjson, isBlank, parts } = await detectNdjson(endless());
  expect([isNdjson, isBlank, given]).toEqual([false, false, 16]);
  await parts[Symbol.asyncIterator]().return?.();
});

it('does not change what is read of sound documents, written in any way', async () => {
  const run = fc.record({ run_id: fc.nat(), tasks: fc.array(fc.constant({ task_key: 'a' })) });
  const document = fc.oneof(run, fc.array(run), fc.record({ runs: fc.array(run) }));
  const text = fc
    .array(fc.tuple(document, fc.constantFrom(0, 0, 1), fc.constantFrom('\n', '\r\n', '\n\n')))
    .map((items) =>
      items.map(([value, space, end]) => JSON.stringify(value, null, space) + end).join(''),
    );
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      fc.pre(!mixesStylesLate(written));
      const ids = async (lines?: boolean): Promise<unknown[]> => {
        const read: unknown[] = [];
        for await (const { runId } of readRuns(written, { lines })) read.push(runId);
        return read;
      };
      expect(await ids()).toEqual(await ids(false));
    }),
    { seed: SEED },
  );
});

/** Documents over several lines behind lines that are documents: what `lines: false` is there for. */
function mixesStylesLate(text: string): boolean {
  const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
  const isWhole = (line = ''): boolean => /^[[{].*[\]}]$/.test(line);
  return isWhole(lines[0]) && isWhole(lines[1]) && lines.some((line) => !isWhole(line));
}
