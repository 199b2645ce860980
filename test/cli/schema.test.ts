import { Validator } from '@cfworker/json-schema';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Run } from '../../src';
import { rowsOf, TABLE_NAMES } from '../../src/rows';
import { queryDuckdb } from '../helpers/duckdb';
import { runCommand } from '../helpers/memory-io';
import { TEMPORARY_FOLDER, temporaryFile } from '../helpers/temporary-files';
import { simulate } from '../simulator';

async function schemaOf(target: string, table?: string): Promise<string> {
  const argv = ['schema', '--for', target, ...(table ? ['--table', table] : [])];
  const { code, stdout, stderr } = await runCommand(argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const world = simulate(11);
const texts = world.documents(world.moments(1)[0] ?? 0).map(({ text }) => text);

describe.each([
  ['json-schema', '2020-12'],
  ['json-schema-draft-07', '7'],
] as const)('%s', (target, draft) => {
  async function checkOf(table?: string): Promise<(value: unknown) => boolean> {
    // This one generates no code, which some runs of the tests forbid.
    const validator = new Validator(JSON.parse(await schemaOf(target, table)) as object, draft);
    return (value) => validator.validate(value).valid;
  }

  it('takes the documents, and not what is no run', async () => {
    const isValid = await checkOf();
    expect(texts.map((text) => isValid(JSON.parse(text)))).toEqual(texts.map(() => true));
    expect(isValid({ run_id: 'x' })).toBe(false);
  });

  it.each(TABLE_NAMES)('takes the rows of %s', async (table) => {
    const isValid = await checkOf(table);
    for (const text of texts) {
      for (const row of rowsOf(Run.fromJson(text), { table })) {
        const line = JSON.parse(JSON.stringify(row)) as object;
        expect(isValid(line)).toBe(true);
        expect(isValid({ ...line, attempt: 'x' })).toBe(false);
        expect(isValid({ ...line, other: 1 })).toBe(false);
      }
    }
  });
});

it.each(['spark', 'duckdb', 'json-schema', 'json-schema-draft-07', 'openapi'])(
  '%s has no class of Unicode, which Python cannot compile',
  async (target) => {
    for (const table of [undefined, ...TABLE_NAMES]) {
      expect(await schemaOf(target, table)).not.toMatch(/\\+p\{/i);
    }
  },
);

it.each([undefined, 'runs'])(
  'openapi is a sound document, of the documents and of %s',
  async (table) => {
    const document = await schemaOf('openapi', table);
    // The validator is ESM alone.
    const program = `
    import { Validator } from '@seriousme/openapi-schema-validator';
    import { readFileSync } from 'node:fs';
    const { valid, errors } = await new Validator().validate(JSON.parse(readFileSync(0, 'utf8')));
    console.log(JSON.stringify({ valid, errors }));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      input: document,
      encoding: 'utf8',
    });
    expect(JSON.parse(answer)).toEqual({ valid: true });
  },
);

it('openapi refers to its own schemas alone', async () => {
  const text = await schemaOf('openapi');
  const { components } = JSON.parse(text) as { components: { schemas: object } };
  const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference);
  const names = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.filter((reference) => !names.includes(reference ?? ''))).toEqual([]);
  expect(references.length).toBeGreaterThan(100);
});

describe('duckdb', () => {
  /** What a document says, without what it does not state. */
  function stated(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(stated);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, member]) => [name, stated(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== null && !isEmpty(member)));
  }
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;

  const samples = readdirSync('test/fixtures/corpus').filter((name) => name.endsWith('.json'));

  it('reads documents with all of their known fields', async () => {
    const columns = await schemaOf('duckdb');
    const documents = samples
      .map(
        (name) => JSON.parse(readFileSync(join('test/fixtures/corpus', name), 'utf8')) as unknown,
      )
      .filter((value) => typeof (value as { run_id?: unknown }).run_id === 'number')
      .map((value) => Run.fromDict(value, { mode: 'lenient', unknownFields: 'drop' }) as Run);
    expect(documents.length).toBeGreaterThan(5);
    temporaryFile('documents.ndjson', documents.map((run) => run.toJson()).join('\n'));
    const rows = await queryDuckdb(
      `SELECT to_json(t) AS document FROM read_json('${TEMPORARY_FOLDER}/documents.ndjson',
         format = 'newline_delimited', columns = ${columns}) t`,
    );
    for (const [index, { document }] of rows.entries()) {
      expect(stated(JSON.parse(document as string))).toEqual(
        stated(JSON.parse((documents[index] as Run).toJson())),
      );
    }
  });
});

it('spark has every field of a run, with integers of 64 bits', async () => {
  const ddl = await schemaOf('spark');
  const names = [...ddl.matchAll(/^`(\w+)` /gm)].map(([, name]) => name);
  expect(names).toEqual(Run.fields().map(({ wire }) => wire));
  expect(ddl).toContain('`run_id` BIGINT');
  expect(ddl).not.toMatch(/STRUCT<>/);
});

it.each([
  [['schema'], /required option '--for <target>' not specified/],
  [['schema', '--for', 'sprak'], /Allowed choices are spark, duckdb/],
  [['schema', '--for', 'spark', '--table', 'x'], /Allowed choices are runs, attempts/],
])('says what is wrong with %j', async (argv, message) => {
  const { code, stderr } = await runCommand(argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
