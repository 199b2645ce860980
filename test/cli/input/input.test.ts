import { renameSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Input } from '../../../src/cli/input/input';
import { Progress } from '../../../src/cli/progress';
import { temporaryFile } from '../../helpers/temporary-files';

const OLD = 'a'.repeat(2 ** 20);

function openInput(content: string | Uint8Array): { path: string; input: Input } {
  const path = temporaryFile('input.txt', content);
  return { path, input: new Input(path, () => Readable.from([]), new Progress(undefined)) };
}

async function textOf(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += String(Buffer.from(chunk));
  return text;
}

it('goes on in the file that it has begun, also if there is another one in its place', async () => {
  const { path, input } = openInput(OLD);
  const chunks = input.chunks();
  const { value } = await chunks.next();
  const begun = value as Uint8Array;
  writeFileSync(`${path}.new`, 'b'.repeat(2 ** 21));
  renameSync(`${path}.new`, path);
  const file = input.plainFile(begun.length);
  await chunks.return(undefined);
  const rest = file ? await textOf(file.chunks()) : '';
  await file?.close();
  expect(rest === OLD.slice(begun.length)).toBe(true);
});

it('reads what was added to the file since', async () => {
  const { path, input } = openInput(OLD);
  const chunks = input.chunks();
  await chunks.next();
  writeFileSync(path, 'more', { flag: 'a' });
  const file = input.plainFile(OLD.length - 1);
  await chunks.return(undefined);
  expect(file?.left).toBe(1);
  expect(file && (await textOf(file.chunks()))).toBe('amore');
  expect(file?.left).toBe(0);
  await file?.close();
});

it('gives no file before the first chunk, nor once all chunks have been read', async () => {
  const { input } = openInput(OLD);
  expect(input.plainFile(0)).toBeUndefined();
  expect((await textOf(input.chunks())) === OLD).toBe(true);
  expect(input.plainFile(0)).toBeUndefined();
});
