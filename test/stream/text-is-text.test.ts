import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ModelParseError, readRuns } from '../../src';
import { temporaryFile } from '../helpers/temporary-files';

const existing = temporaryFile('runs.json', '{"run_id":42}');

/** The files of src that a file imports, directly or not, types left out, and the other modules. */
function graphOf(entry: string): { files: string[]; modules: string[] } {
  const files = new Set<string>();
  const modules = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith('.')) modules.add(fileName);
      else if (!fileName.endsWith('.json')) visit(resolve(join(dirname(file), fileName)));
    }
  };
  visit(entry);
  return { files: [...files].map((file) => relative('src', file)), modules: [...modules] };
}

function resolve(path: string): string {
  return ts.sys.fileExists(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
}

describe('a string given to readRuns', () => {
  it.each([
    existing,
    './package.json',
    '/etc/hostname',
    pathToFileURL(existing).href,
    'file:///etc/passwd',
    'C:\\runs.json',
    '\\\\server\\runs.json',
    '~/runs.json',
    '-',
    '/dev/stdin',
    'https://example.com/runs.json',
    '<html><body>502 Bad Gateway</body></html>',
    'Internal Server Error',
    '\0',
    'runs.json\n',
  ])('%j is text, and opens nothing', async (text) => {
    const open = jest.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
      throw new Error('readRuns asked for a module of Node');
    });
    try {
      for (const lines of [undefined, true, false]) {
        await expect(readRuns(text, { lines }).next()).rejects.toThrow(ModelParseError);
      }
      expect(open).not.toHaveBeenCalled();
    } finally {
      open.mockRestore();
    }
  });

  it.each(['/etc/hostname', 'runs.json', 'https://example.com/runs.json'])(
    'that looks like a path is answered with what opens files: %s',
    async (text) => {
      const hint = /a string is read as text: to open a file call readRunsFile$/;
      await expect(readRuns(text).next()).rejects.toThrow(hint);
      const { value } = await readRuns(text, { errors: 'yield' }).next();
      expect(value).toMatchObject({ error: { message: expect.stringMatching(hint) }, line: 1 });
    },
  );

  it.each(['<html></html>', '12 13 x', '{"a":', '[/etc/hostname]'])(
    'that cannot be a path is answered without it: %s',
    async (text) => {
      await expect(readRuns(text).next()).rejects.toThrow(/^(?!.*readRunsFile)/);
    },
  );
});

it('readRuns imports nothing that reaches files', () => {
  const { files, modules } = graphOf('src/stream/read-runs.ts');
  expect(files).toContain('stream/source.ts');
  expect(files).toContain('models/run/run.ts');
  expect(files).not.toContain('stream/read-runs-file.ts');
  expect(modules.sort()).toEqual([
    'class-transformer',
    'class-validator',
    'fastest-levenshtein',
    'reflect-metadata',
  ]);
  for (const file of files) {
    const text = readFileSync(join('src', file), 'utf8');
    expect([
      file,
      /getBuiltinModule|\brequire\(|\bimport\(/.test(text.replace(/\/\*[^]*?\*\//g, '')),
    ]).toEqual([file, false]);
  }
});
