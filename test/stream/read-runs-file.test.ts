import { pathToFileURL } from 'node:url';
import { ModelUsageError, readRuns, readRunsFile } from '../../src';
import { corpusPath } from '../helpers/corpus-runs';
import { TEMPORARY_FOLDER, temporaryFile } from '../helpers/temporary-files';

const path = temporaryFile('runs.ndjson', '{"run_id":1}\n{"run_id":"x"}\n{"run_id":3}\n');
const sound = temporaryFile('sound.json', '[{"run_id":1},{"run_id":2}]');

it.each<[string, string | URL]>([
  ['a path', sound],
  ['a URL', pathToFileURL(sound)],
])('reads the runs of %s', async (_case, file) => {
  const ids: unknown[] = [];
  for await (const run of readRunsFile(file)) ids.push(run.runId);
  expect(ids).toEqual([1, 2]);
});

it('takes the options of readRuns', async () => {
  const lines: unknown[] = [];
  for await (const { run, line } of readRunsFile(path, { errors: 'yield' })) {
    lines.push([line, run?.runId]);
  }
  expect(lines).toEqual([
    [1, 1],
    [2, undefined],
    [3, 3],
  ]);
});

it('reads a capture as readRuns reads its text', async () => {
  const { readFileSync } = jest.requireActual<typeof import('node:fs')>('node:fs');
  const file = corpusPath('runs-list-aws-completed.json');
  const read = async (runs: ReturnType<typeof readRunsFile>): Promise<unknown[]> => {
    const dicts: unknown[] = [];
    for await (const run of runs) dicts.push(run.toDict());
    return dicts;
  };
  const text = readFileSync(file, 'utf8');
  expect(await read(readRunsFile(file, { mode: 'lenient' }))).toEqual(
    await read(readRuns(text, { mode: 'lenient' })),
  );
});

it('opens nothing until it is read', () => {
  expect(() => readRunsFile('/no/such/file')).not.toThrow();
});

it('says what the system says of a file that cannot be opened', async () => {
  await expect(readRunsFile('/no/such/file').next()).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(readRunsFile(TEMPORARY_FOLDER).next()).rejects.toMatchObject({ code: 'EISDIR' });
});

it.each<[string, unknown, string]>([
  ['a web address', new URL('https://example.com/runs.json'), 'given a https: URL; fetch it'],
  ['bytes', Buffer.from('{}'), 'given a value of type object; readRuns reads text and streams'],
  ['nothing', undefined, 'given a value of type undefined'],
])('refuses %s', async (_case, file, message) => {
  const read = readRunsFile(file as string).next();
  await expect(read).rejects.toThrow(ModelUsageError);
  await expect(readRunsFile(file as string).next()).rejects.toThrow(message);
});

it('says so if the runtime has no files', async () => {
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    await expect(readRunsFile(sound).next()).rejects.toThrow(/needs a runtime that has files/);
  } finally {
    Object.assign(process, { getBuiltinModule });
  }
});
