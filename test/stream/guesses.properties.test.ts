import fc from 'fast-check';
import { ModelParseError, readRuns, type RunReadResult } from '../../src';
import { RunSeparator } from '../../src/stream/scan/run-separator';
import { ValueScanner } from '../../src/stream/scan/value-scanner';
import { leastOf, SEED, shareOf } from '../helpers/seed';

/*
 * Readers guess where a run ends and let the parser prove it. Without guesses a scanner goes through all brackets and strings:
 * both have to give the same runs, errors, places and positions.
 */

const word = fc.constantFrom('a', 'ж', '🚲', '}', '{', '"', '\\', '},{"run_id":', '\u2028');
const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(''));
const run = fc.record(
  {
    job_id: fc.nat(),
    run_id: fc.oneof(fc.nat(), fc.constant(2 ** 60), fc.constant('seven')),
    run_name: name,
    runs: fc.constantFrom<unknown>(null, [], [{ run_id: 1 }]),
    tasks: fc.array(fc.record({ run_id: fc.nat(), task_key: fc.constant('a') }), { maxLength: 2 }),
  },
  { requiredKeys: ['job_id', 'run_id'] },
);
const other = fc.constantFrom<unknown>({}, { run_name: 'a' }, { has_more: false }, 7, null, [[]], {
  runs: [],
});
const value = fc.oneof({ weight: 5, arbitrary: run }, other);

/** Keys in another order, or spelled with an escape. */
const written = fc
  .tuple(value, fc.boolean(), fc.constantFrom('', ' ', '\t'), fc.integer({ min: 0, max: 19 }))
  .map(([each, isTurned, space, odd]) => {
    const members = typeof each === 'object' && each !== null ? Object.entries(each) : [];
    const isObject = members.length > 0 && !Array.isArray(each);
    const turned = isObject && isTurned ? Object.fromEntries(members.reverse()) : each;
    const text = JSON.stringify(turned) + space;
    if (odd === 0) return text.slice(0, -3);
    if (odd === 1) return text.replace('"run_id"', String.raw`"run\u005fid"`);
    if (odd === 2) return text.replace('"runs"', String.raw`"run\u0073"`);
    return odd === 3 ? text.replace(':', '') : text;
  });

const page = fc
  .tuple(
    fc.array(written, { maxLength: 12 }),
    fc.constantFrom(',', ',', ', ', ',\n  '),
    fc.constantFrom(',', ',', ' ,', ''),
  )
  .map(
    ([values, comma, odd]) =>
      `{"runs":[${values.map((text, index) => (index === 7 ? odd : index > 0 ? comma : '') + text).join('')}]}`,
  );
const array = fc
  .array(fc.oneof({ weight: 4, arbitrary: written }, page), { maxLength: 8 })
  .map((values) => `[${values.join(',')}]`);
const line = fc.oneof(
  { weight: 6, arbitrary: written },
  fc.constantFrom('', '  ', '{bad', '"x"', '{"run_id":1}{"run_id":2}', '{"run_id":1} [', ']'),
  page.map((text) => text.replace(/\n/g, ' ')),
);
const lines = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 12 })
  .map((all) => all.map((pair) => pair.join('')).join(''));

const BAD_BYTE = 0xff;
const source = fc
  .record({
    text: fc.oneof(lines, page, array),
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    cuts: fc.array(fc.nat()),
    bad: fc.option(fc.nat()),
  })
  .map(({ text, mark, cuts, bad }) => {
    const bytes = Buffer.from(mark + text);
    if (bad !== null && bytes.length > 0) bytes[bad % bytes.length] = BAD_BYTE;
    const places = [...cuts.map((place) => place % (bytes.length + 1)), bytes.length];
    places.sort((left, right) => left - right);
    return places.map((end, index) => bytes.subarray(places[index - 1] ?? 0, end));
  });

async function resultsOf(
  chunks: readonly (Uint8Array | string)[],
  isNdjson: boolean | undefined,
): Promise<unknown[]> {
  const results: unknown[] = [];
  const show = ({ run: read, error, ...place }: RunReadResult): void => {
    results.push([read?.toDict(), error?.message, error, place]);
  };
  try {
    for await (const result of readRuns(chunks, { errors: 'yield', lines: isNdjson })) show(result);
  } catch (error) {
    if (!(error instanceof ModelParseError)) throw error;
    results.push([error.message, error]);
  }
  return results;
}

async function withoutGuesses<T>(read: () => Promise<T>): Promise<T> {
  const spies = [
    jest.spyOn(ValueScanner, 'startsRun').mockReturnValue(false),
    jest.spyOn(RunSeparator.prototype, 'isKnown', 'get').mockReturnValue(false),
  ];
  try {
    return await read();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

it.each([undefined, true, false])('guesses change nothing, lines: %s', async (isNdjson) => {
  const note = jest.spyOn(RunSeparator.prototype, 'note');
  await fc.assert(
    fc.asyncProperty(source, async (chunks) => {
      for (const given of [chunks, [Buffer.concat(chunks).toString()]]) {
        const expected = await withoutGuesses(() => resultsOf(given, isNdjson));
        expect(await resultsOf(given, isNdjson)).toEqual(expected);
      }
    }),
    { seed: SEED, numRuns: shareOf(400) },
  );
  // Of pages, if there were enough of them; lines are guessed in another way.
  if (isNdjson !== true && leastOf(1) > 0)
    expect(new Set(note.mock.calls.flat())).toEqual(new Set([true, false]));
  note.mockRestore();
});
