import fc from 'fast-check';
import { mapInput } from '../../../src/cli/parallel/map-input';
import { Threads } from '../../../src/cli/parallel/threads';
import { leastOf, SEED, shareOf } from '../../helpers/seed';

const READING = { name: 'runs.json', isLenient: false };
const JOB = { task: 'findProblems', options: undefined } as const;
const line = fc.constantFrom(
  '{"run_id":1}',
  '{"run_id":2,"run_name":"ж"}',
  '{"run_id":"x"}',
  '[{"run_id":3},{"run_id":4}]',
  '{bad',
  '',
  ' ',
  '\uFEFF{"run_id":5}',
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((all) => all.map((pair) => pair.join('')).join(''));
const input = fc.record({
  text: fc.oneof(
    text,
    text.map((each) => each.trimEnd()),
  ),
  bad: fc.option(fc.nat()),
  cuts: fc.array(fc.nat(), { maxLength: 20 }),
  from: fc.nat({ max: 60 }),
});

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

function chunksOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [...cuts.map((place) => place % (bytes.length + 1)), bytes.length];
  places.sort((left, right) => left - right);
  return places.map((end, index) => bytes.subarray(places[index - 1] ?? 0, end));
}

it('finds the same in chunks of lines as in the whole, however the input is cut', async () => {
  let ordered = 0;
  await fc.assert(
    fc.asyncProperty(input, async ({ text: lines, bad, cuts, from }) => {
      const bytes = Buffer.from(lines);
      if (bad !== null && bytes.length > 0) bytes[bad % bytes.length] = 0xff;
      const chunks = chunksOf(bytes, cuts);
      const results = async (isParallel: boolean): Promise<unknown[]> => {
        // Without other threads the owner does all that they would.
        const threads = (): Threads => {
          ordered += 1;
          return new Threads([]);
        };
        const found: unknown[] = [];
        const parallelism = isParallel ? { from, threads } : undefined;
        const source = { chunks: () => streamOf(chunks) };
        for await (const each of mapInput(source, READING, JOB, parallelism)) {
          found.push(each);
        }
        return found;
      };
      expect(await results(true)).toEqual(await results(false));
    }),
    { seed: SEED, numRuns: shareOf(500) },
  );
  expect(ordered).toBeGreaterThan(leastOf(50));
});
