import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'tools/imports/main.mjs');

const SOUND = {
  'src/errors/model-error.ts': 'export class ModelError {}',
  'src/json/parse.ts': `import { ModelError } from '../errors/model-error';\nexport const parse = ModelError;`,
  'src/decode/read.ts': `import { check } from './checked/check';\nexport const read = check;`,
  'src/decode/context.ts': 'export interface Context { depth: number }',
  'src/decode/checked/check.ts': `import { parse } from '../../json/parse';\nimport type { Context } from '../context';\nexport const check = (context: Context) => [parse, context];`,
};

/** What breaks a rule: the files that are added to the sound ones, and what the check says. */
const UNSOUND: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'a circle of files',
    {
      'src/json/one.ts': `import { other } from './other';\nexport const one = () => other;`,
      'src/json/other.ts': `import { one } from './one';\nexport const other = () => one;`,
    },
    'src/json/one.ts → src/json/other.ts → src/json/one.ts',
  ],
  [
    'a circle that a type alone closes',
    {
      'src/json/one.ts': `import { other } from './other';\nexport type One = typeof other;`,
      'src/json/other.ts': `import type { One } from './one';\nexport const other = {} as { one: One };`,
    },
    'src/json/one.ts → src/json/other.ts → src/json/one.ts',
  ],
  [
    'a circle of test helpers',
    {
      'test/helpers/one.ts': `import './other';`,
      'test/helpers/other.ts': `import './one';`,
    },
    'test/helpers/one.ts → test/helpers/other.ts → test/helpers/one.ts',
  ],
  [
    'a circle of folders whose files have none',
    {
      'src/decode/issues/message.ts': `import '../checked/leaf';`,
      'src/decode/issues/leaf.ts': 'export {};',
      'src/decode/checked/leaf.ts': 'export {};',
      'src/decode/checked/field.ts': `import type {} from '../issues/leaf';`,
    },
    'src/decode/checked, src/decode/issues import each other in a circle',
  ],
  [
    'a circle of a folder and a file beside it',
    {
      'src/decode/context.ts': `import './issues/leaf';`,
      'src/decode/issues/leaf.ts': 'export {};',
      'src/decode/issues/message.ts': `import '../context';`,
    },
    'src/decode/context.ts, src/decode/issues import each other in a circle',
  ],
  [
    'an upward import',
    { 'src/json/up.ts': `import { read } from '../decode/read';\nexport const up = read;` },
    'src/json/up.ts imports src/decode/read.ts. src/json may import only from errors',
  ],
  [
    'an upward import of a type',
    {
      'src/errors/up.ts': `import type { Context } from '../decode/context';\nexport type Up = Context;`,
    },
    'src/errors/up.ts imports src/decode/context.ts. src/errors may import only from itself',
  ],
  [
    'an upward import by require',
    { 'src/errors/up.ts': `import read = require('../decode/read');\nexport = read;` },
    'src/errors/up.ts imports src/decode/read.ts.',
  ],
  [
    'an upward import at run time',
    { 'src/errors/up.ts': `export const up = () => import('../decode/read');` },
    'src/errors/up.ts imports src/decode/read.ts.',
  ],
  [
    'a value of a model in the domain',
    {
      'src/models/run.ts': 'export class Run {}',
      'src/domain/type.ts': `import type { Run } from '../models/run';\nexport type Type = Run;`,
      'src/domain/value.ts': `import { Run } from '../models/run';\nexport const value = Run;`,
    },
    'src/domain/value.ts imports src/models/run.ts. src/domain may import types of src/models',
  ],
  [
    'an import of the command line',
    {
      'src/cli/main.ts': 'export const main = 1;',
      'src/nestjs/index.ts': `import { main } from '../cli/main';\nexport const nest = main;`,
    },
    'src/nestjs/index.ts imports src/cli/main.ts. Only src/cli itself',
  ],
  [
    'an import of the package index',
    { 'src/index.ts': 'export {};', 'src/stream/read.ts': `import '../index';` },
    'src/stream/read.ts imports src/index.ts.',
  ],
  [
    'a folder without a rule',
    { 'src/helpers/join.ts': `import '../json/parse';` },
    'src/helpers/join.ts imports src/json/parse.ts. This folder of src has no arrows yet',
  ],
  [
    'an import of a test',
    { 'src/json/test.ts': `import '../../test/helper';`, 'test/helper.ts': 'export {};' },
    'src/json/test.ts imports test/helper.ts. src may not import what is beside it',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'databricks-jobs-imports-'));
const outputs = new Map<string, string>();

/** Checks all repositories in one process: it takes longer to start than to check. */
beforeAll(() => {
  const repositories = [['sound', SOUND] as const, ...UNSOUND].map(([name, files]) =>
    writeRepository(name, name === 'sound' ? files : { ...SOUND, ...files }),
  );
  const { stdout } = run(repositories);
  for (const text of stdout.split(`${folder}/`).slice(1)) {
    const [name = '', ...lines] = text.split('\n');
    outputs.set(name, lines.join('\n'));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeRepository(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

function run(folders: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [MAIN, ...folders], { encoding: 'utf8' });
}

it('lets downward imports through', () => {
  expect(outputs.get('sound')).toBe('4 imports of 5 files: 0 break a rule, 0 known\n');
  expect(run([join(folder, 'sound')]).status).toBe(0);
});

it.each(UNSOUND)('finds %s', (name, _files, message) => {
  const output = outputs.get(name);
  expect(output).toContain(message);
  expect(output).toMatch(/: 1 break a rule, 0 known\n/);
});

it('fails if something breaks a rule', () => {
  expect(run([join(folder, 'an upward import')]).status).toBe(1);
});

it('fails if there is nothing to check', () => {
  expect(run([writeRepository('empty', {})]).status).toBe(1);
});
