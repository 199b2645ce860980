import fc from 'fast-check';
import { readRuns, Run } from '../../src';
import { SEED, shareOf } from '../helpers/seed';

const run = fc.record({
  run_id: fc.integer({ min: 1 }),
  run_name: fc.string({ unit: 'binary' }),
  state: fc.record({ state_message: fc.string() }),
  future: fc.jsonValue(),
});
const space = fc.constantFrom(undefined, 1, '\t');
const shape = fc.constantFrom('page', 'array', 'lines', 'pages');

function textOf(
  runs: readonly object[],
  kind: string,
  indent: string | number | undefined,
): string {
  const write = (value: unknown): string => JSON.stringify(value, null, indent);
  switch (kind) {
    case 'page':
      return write({ has_more: false, runs, next_page_token: '' });
    case 'array':
      return write(runs);
    case 'pages':
      return runs.map((each) => write({ runs: [each] })).join('\n');
    default:
      return runs.map(write).join('\n');
  }
}

/** Cuts bytes at any places, inside of characters too. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const borders = [...new Set(places.map((place) => place % (bytes.length + 1)))];
  const sorted = [0, ...borders.sort((left, right) => left - right), bytes.length];
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end));
}

it('any runs in any shape and any chunks come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(run, { maxLength: 5 }),
      shape,
      space,
      fc.array(fc.nat()),
      async (runs, kind, indent, places) => {
        const bytes = new TextEncoder().encode(textOf(runs, kind, indent));
        const read: unknown[] = [];
        for await (const each of readRuns(cut(bytes, places))) read.push(each.toDict());
        const expected = runs.map((each) => Run.fromJson(JSON.stringify(each)).toDict());
        expect(read).toEqual(expected);
      },
    ),
    { seed: SEED, numRuns: shareOf(300) },
  );
});
