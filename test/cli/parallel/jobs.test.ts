import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Run } from '../../../src';
import { Threads } from '../../../src/cli/parallel/threads';
import { runCommand, type MemoryOutcome } from '../../helpers/memory-io';
import { temporaryFile } from '../../helpers/temporary-files';
import { workerFile } from '../../helpers/worker-file';

const CORPUS = 'test/fixtures/corpus';
const NOW = '2026-01-01T00:00:00Z';
/** So few bytes are read by the thread that starts the others. */
const FROM = 300;
const worker = { file: workerFile(), from: FROM };

const corpus = readdirSync(CORPUS).map((name) => {
  const document = JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as object;
  return JSON.stringify(document);
});
const run = (id: number, rest: object = {}): string =>
  JSON.stringify({ run_id: id, job_id: id % 3, ...rest });
/** Files are read in chunks of 256 KB. */
const NAME = 'x'.repeat(4_000);
const sound = Array.from({ length: 100 }, (_, index) => run(index + 1, { run_name: NAME }));
const faulty = sound.map((line, index) => {
  switch (index % 7) {
    case 2:
      return line.replace('}', '');
    case 3:
      return run(index, { run_name: NAME, state: { life_cycle_state: 'NEW' }, tasks: [{}] });
    case 4:
      return `[${line},${line}]`;
    case 5:
      return ['', '7', '{"runs":[{"run_id":1},{"run_id":"x"}]}', '{"name":"x"}'][
        index % 4
      ] as string;
    default:
      return line;
  }
});
const outputs = sound.map((line) => `{"metadata":${line},"error":"it broke"}`);
const badBytes = Buffer.from(faulty.join('\n'));
badBytes[200_500] = 0xff;
badBytes[300_900] = 0xe2;
badBytes[badBytes.length - 1] = 0xe2;

const INPUTS: Readonly<Record<string, string | Uint8Array>> = {
  'corpus.json': Array.from({ length: 3 }, () => corpus.join('\n')).join('\n'),
  'sound.json': sound.join('\n'),
  'faulty.json': `${faulty.join('\n')}\n`,
  'returns.json': faulty.join('\r'),
  'pairs.json': `\uFEFF${faulty.join('\r\n')}\r\n`,
  'mixed.json': faulty
    .map((line, index) => `${line}${['\n', '\r\n', '\r', '\n\n'][index % 4]}`)
    .join(''),
  'marks.json': faulty.map((line, index) => (index % 9 === 0 ? '\uFEFF' : '') + line).join('\n'),
  'bytes.json': badBytes,
  'utf16.json': Buffer.from(`\uFEFF${faulty.join('\n')}`, 'utf16le'),
  'outputs.json': outputs.join('\n'),
  'page.json': `{"runs":[${sound.join(',\n')}]}`,
  'array.json': `[${sound.join(',')}]`,
  'packed.json.gz': gzipSync(faulty.join('\n')),
  'blank.json': '\n'.repeat(600_000),
  'empty.json': '',
};
/** Those that several threads read. */
const LARGE = [
  'corpus.json',
  'sound.json',
  'faulty.json',
  'pairs.json',
  'mixed.json',
  'marks.json',
  'bytes.json',
  'outputs.json',
  'packed.json.gz',
];
const files = Object.entries(INPUTS).map(([name, content]) => temporaryFile(name, content));

async function outcomesOf(argv: readonly string[]): Promise<readonly MemoryOutcome[]> {
  return Promise.all(['1', '3'].map((jobs) => runCommand([...argv, '--jobs', jobs], { worker })));
}

it.each([
  ['validate'],
  ['validate', '--lenient'],
  ['report', '--all', '--now', NOW],
  ['report', '--format', 'json', '--now', NOW, '--strict'],
  ['summary', '--now', NOW],
  ['summary', '--format', 'json', '--now', NOW, '--strict'],
])('%s %s gives the same with one thread as with several', async (...argv) => {
  const answers = jest.spyOn(Threads.prototype, 'answers');
  const [one, several] = await outcomesOf([...argv, ...files, 'no-such.json']);
  expect(answers).toHaveBeenCalledTimes(LARGE.length);
  answers.mockRestore();
  expect(several).toEqual(one);
  expect(one?.code).toBe(2);
});

it.each([
  ['attempts', 'ndjson'],
  ['runs', 'csv', '--strict'],
])(
  'export of %s as %s gives the same text with one thread as with several',
  async (table, format, ...more) => {
    const argv = ['export', '--table', table, '--format', format, '--now', NOW, ...more];
    const [one, several] = await outcomesOf([...argv, ...files, 'no-such.json']);
    // A chunk ends a piece of text, so that there may be more writes.
    expect(several?.stdout === one?.stdout).toBe(true);
    expect(several?.stderr).toBe(one?.stderr);
    expect([one?.code, several?.code]).toEqual([2, 2]);
    expect(one?.stdout.length).toBeGreaterThan(100_000);
  },
);

it.each(Object.keys(INPUTS))('%s has the same exit code and summary', async (name) => {
  const [one, several] = await outcomesOf([
    'validate',
    files[Object.keys(INPUTS).indexOf(name)] ?? '',
  ]);
  expect(several).toEqual(one);
});

it('reads the lines behind one that is too long for another thread', async () => {
  const name = 'x'.repeat(2 ** 23);
  const text = [...sound, run(1, { run_name: name }), '{', ...faulty].join('\n');
  const [one, several] = await outcomesOf(['validate', temporaryFile('long.json', text)]);
  expect(several).toEqual(one);
  expect(one?.stdout).toContain(`long.json:${sound.length + 2}:2: not JSON`);
});

it('ends if a thread fails', async () => {
  const broken = temporaryFile('broken.cjs', 'throw new Error("the thread is on fire");');
  const command = runCommand(['validate', '--jobs', '2', files[1] as string], {
    worker: { file: broken, from: FROM },
  });
  await expect(command).rejects.toThrow('the thread is on fire');
});

it.each(['0', '-1', '1.5', 'many', '257'])('refuses --jobs %s', async (jobs) => {
  const { code, stderr } = await runCommand(['validate', `--jobs=${jobs}`]);
  expect(stderr).toContain('It must be a whole number from 1 to 256.');
  expect(code).toBe(2);
});

it('reads runs that are right', () => {
  // Else the comparisons above would compare nothing but faults.
  expect(sound.map((line) => Run.fromJson(line).runId)).toEqual(sound.map((_, index) => index + 1));
});
