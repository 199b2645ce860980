import fc from 'fast-check';
import { ModelParseError, readRuns, Run } from '../../src';
import { LineCounter, type TextPosition } from '../../src/json/text-position';
import { errorOf } from '../helpers/error-of';
import { SEED, shareOf } from '../helpers/seed';

const LINE_END = /\r\n|\r|\n/;

/** Cuts the whole text at its line ends: an oracle that shares nothing with the counter. */
function positionIn(text: string, offset: number): TextPosition {
  // A CRLF ends the line behind its LF.
  const isInPair = text[offset - 1] === '\r' && text[offset] === '\n';
  const before = text.slice(0, isInPair ? offset - 1 : offset).split(LINE_END);
  const column = (before.at(-1) as string).length + 1 + (isInPair ? 1 : 0);
  const hasMark = before.length === 1 && text.startsWith('\uFEFF') && offset > 0;
  return { line: before.length, column: hasMark ? column - 1 : column, offset };
}

it('counts LF, CRLF and CR in chunks cut anywhere', () => {
  const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', '"', 'ü', ' ', '');
  const chunks = fc.array(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')));
  fc.assert(
    fc.property(chunks, fc.boolean(), (parts, isMarked) => {
      const texts = isMarked ? ['\uFEFF', ...parts] : parts;
      const whole = texts.join('');
      const lines = new LineCounter();
      const seen: unknown[] = [];
      const expected: unknown[] = [];
      let base = 0;
      for (const text of texts) {
        lines.load(text);
        for (let index = 0; index < text.length; index += 1) {
          const offset = base + index;
          // No fault is at a line end itself.
          if (LINE_END.test(whole[offset] as string) || whole[offset] === '\uFEFF') continue;
          seen.push(lines.at(index));
          expected.push(positionIn(whole, offset));
        }
        base += text.length;
      }
      expect(seen).toEqual(expected);
    }),
    { seed: SEED, numRuns: shareOf(500) },
  );
});

it('starts where it is told to', () => {
  const lines = new LineCounter({ line: 3, column: 5, offset: 40 });
  lines.load('ab\rc');
  expect(lines.at(1)).toEqual({ line: 3, column: 6, offset: 41 });
  expect(lines.at(3)).toEqual({ line: 4, column: 1, offset: 43 });
});

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('the position of a fault in text with %s', (_name, end) => {
  const text = ['{', ' "run_id": 1,', '', ' "tasks": [', '  {"task_key": x}', ' ]', '}'].join(end);
  const expected = { line: 5, column: 16, offset: text.indexOf('x}') };

  it('is the same for fromJson and for readRuns of any chunks', async () => {
    expect(errorOf(ModelParseError, () => Run.fromJson(text))).toMatchObject(expected);
    for (const source of [text, Array.from(text), [Buffer.from(text)]]) {
      await expect(readRuns(source).next()).rejects.toMatchObject(expected);
    }
  });

  it('is the same for runs in a page', async () => {
    const page = `{"runs": [{},${end}${text}]}`;
    for (const source of [page, Array.from(page)]) {
      const runs = readRuns(source);
      await runs.next();
      await expect(runs.next()).rejects.toMatchObject({ line: 6, column: 16 });
    }
  });

  it('is that of its line in NDJSON', async () => {
    const ndjson = ['{"run_id":1}', '', '{"run_id":2}', '{"run_id":x}', '{"run_id":3}'].join(end);
    for (const source of [ndjson, Array.from(ndjson)]) {
      const seen: unknown[] = [];
      for await (const { run, error, line } of readRuns(source, { errors: 'yield' })) {
        seen.push([line, run?.runId ?? (error as ModelParseError).column]);
      }
      expect(seen).toEqual([
        [1, 1],
        [3, 2],
        [4, 11],
        [5, 3],
      ]);
    }
  });
});
