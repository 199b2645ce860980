import { runCommand } from '../helpers/memory-io';
import { temporaryFile } from '../helpers/temporary-files';
import { workerFile } from '../helpers/worker-file';

const MEGABYTE = 1_000_000;
/** A text of a run with white space behind it, cut into chunks of a megabyte. */
function* megabytes(count: number): Generator<Buffer> {
  yield Buffer.from('{"run_id":1}'.padEnd(MEGABYTE));
  for (let index = 1; index < count; index += 1) yield Buffer.alloc(MEGABYTE, ' ');
}
async function* asynchronous<T>(chunks: Iterable<T>): AsyncGenerator<T> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
/** What stands on the terminal one after the other: the texts between the returns to the start of the line. */
const shown = (stderr: string): string[] => stderr.split('\r').filter((text) => text.trim() !== '');

it.each([
  ['shows how much of standard input has been read', 21, ['11 MB', '17 MB']],
  ['shows nothing of a small input', 10, []],
])('%s', async (_case, count, amounts) => {
  const stdin = asynchronous(megabytes(count));
  const { stdout, stderr } = await runCommand(['validate'], { stdin, stderrIsTTY: true });
  expect(shown(stderr)).toEqual(amounts.map((amount) => `<stdin>: ${amount} read`));
  expect(stdout).toBe('1 run in 1 input: no problems\n');
});

it('shows how much of a file has been read, and takes it away', async () => {
  const path = temporaryFile('large.json', Buffer.concat([...megabytes(12)]));
  const { stderr } = await runCommand(['report', path], { stderrIsTTY: true });
  expect(shown(stderr)).toEqual([
    `${path}: 0 of 12 MB (0 %) read`,
    `${path}: 5 of 12 MB (43 %) read`,
    `${path}: 10 of 12 MB (87 %) read`,
  ]);
  expect(stderr.endsWith(`\r${' '.repeat(shown(stderr)[2]!.length)}\r`)).toBe(true);
});

it('goes on if threads help, and takes the line away', async () => {
  const line = `${JSON.stringify({ run_id: 1, run_name: 'x'.repeat(4_000) })}\n`;
  const path = temporaryFile('lines.json', line.repeat(3_000));
  const worker = { file: workerFile(), from: 300 };
  const argv = ['validate', '--jobs', '2', path];
  const { stdout, stderr } = await runCommand(argv, { stderrIsTTY: true, worker });
  const amounts = shown(stderr);
  expect(amounts[0]).toBe(`${path}: 0 of 13 MB (0 %) read`);
  expect(amounts.at(-1)).toMatch(/: 1[0-2] of 13 MB \(\d+ %\) read$/);
  expect(stderr.endsWith(`\r${' '.repeat(amounts.at(-1)!.length)}\r`)).toBe(true);
  expect(stdout).toBe('3000 runs in 1 input: no problems\n');
});

it('says nothing where standard error is no terminal', async () => {
  const stdin = asynchronous(megabytes(12));
  expect((await runCommand(['validate'], { stdin, stderrIsTTY: false })).stderr).toBe('');
});

it('clears the line before a problem is told', async () => {
  const path = temporaryFile('bad.json', Buffer.concat([...megabytes(11), Buffer.from('\n,')]));
  const { stderr } = await runCommand(['report', path], { stderrIsTTY: true });
  expect(stderr).toMatch(/\r +\r[^\r]+:2:1: not JSON: [^\r]+\n$/);
});

it('knows no size of what has none', async () => {
  const path = temporaryFile('empty.json', '');
  const { stderr } = await runCommand(['report', path], { stderrIsTTY: true });
  expect(stderr).toBe(`${path}:1:1: not JSON: the text is empty\n`);
});
