import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { join } from 'node:path';

import { Model, ModelValidationError, Run, RunOutput } from '../../src';
import { errorOf } from '../helpers/error-of';

const FOLDER = join(__dirname, '../fixtures/outputs');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const documentOf = (file: string): object => JSON.parse(textOf(file)) as object;

/** The fields of the published outputs that today's API does not have. */
const NOT_IN_TODAYS_API = ['Run.format', 'Run.parent_run_id', 'Run.task', 'Run.task_key'];

it('there are published outputs', () => {
  expect(files).toHaveLength(4);
});

describe.each(files)('%s', (file) => {
  it('reads strictly, and is given back whole', () => {
    const output = RunOutput.fromJson(textOf(file));
    expect(output.metadata).toBeInstanceOf(Run);
    expect(output.validate()).toEqual([]);
    const written = JSON.parse(output.toJson()) as { metadata: object };
    const { metadata, ...others } = documentOf(file) as { metadata: object };
    expect({ ...written, metadata: undefined }).toEqual({ ...others, metadata: undefined });
    expect(written.metadata).toEqual(Run.fromDict(metadata).toDict());
    expect(RunOutput.fromJson(output.toJson()).equals(output)).toBe(true);
  });

  it('reads the same leniently', () => {
    const output = RunOutput.fromJson(textOf(file), { mode: 'lenient' }) as RunOutput;
    expect(output.readIssues).toEqual([]);
    expect(output.toDict()).toEqual(RunOutput.fromJson(textOf(file)).toDict());
  });

  it('is no run', () => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromJson(textOf(file)));
    expect(issues.map(({ message }) => message)).toEqual([
      'must be a run, but is the output of a run, as runs/get-output answers; read it with RunOutput, which holds the run as metadata',
    ]);
  });
});

it('only fields that today’s API does not have are left over', () => {
  const found = new Set<string>();
  for (const file of files) collectAdditional(RunOutput.fromJson(textOf(file)), found);
  expect([...found].sort()).toEqual(NOT_IN_TODAYS_API);
});

it('why a notebook failed is there, trace and colors included', () => {
  const output = RunOutput.fromJson(textOf('output-notebook-failed.json'));
  expect(output.error).toBe('ValueError: rows are missing');
  expect(output.errorTrace).toContain('\u001b[0;31mValueError\u001b[0m: rows are missing');
  expect(output.metadata?.isFailed).toBe(true);
  expect(output.notebookOutput?.result).toBeUndefined();
});

it('whoever has the link or the headers of dbt artifacts can fetch them: both are masked', () => {
  const output = RunOutput.fromJson(textOf('output-every-field.json'));
  for (const shown of [
    output.toStr(),
    inspect(output, { depth: 9 }),
    JSON.stringify(output.toDict({ redact: true })),
  ]) {
    expect(shown).not.toMatch(/secret-|hunter-2/);
  }
  expect(output.toJson()).toContain('https://example.com/secret-link');
  const wrong = { dbt_output: { artifacts_link: 7, artifacts_headers: 'secret-header' } };
  const { message } = errorOf(ModelValidationError, () => RunOutput.fromDict(wrong));
  expect(message).toContain('dbt_output.artifacts_headers');
  expect(message).not.toContain('secret-header');
});

it.each(['strict', 'lenient'] as const)('a run is named, %s', (mode) => {
  const { issues } = errorOf(ModelValidationError, () =>
    RunOutput.fromDict({ run_id: 1, state: {} }, { mode }),
  );
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    [
      'wrong_document',
      'must be the output of a run, but is a run; read it with Run; runs/get-output answers the output of each of its task runs',
    ],
  ]);
});

it.each([
  [
    'an error of the API',
    { error_code: 'INVALID_PARAMETER_VALUE', message: 'no' },
    'an error of the API',
  ],
  ['a page', { runs: [] }, 'a page of runs/list'],
  ['an object of the JavaScript SDK', { errorTrace: 'x' }, 'errorTrace for error_trace'],
])('%s is named', (_case, document, words) => {
  expect(() => RunOutput.fromDict(document)).toThrow(words);
});

it('an output of which there is only the error is one', () => {
  expect(RunOutput.fromDict({ error: 'no output' }).toDict()).toEqual({ error: 'no output' });
  expect(RunOutput.fromDict({}).toDict()).toEqual({});
});

function collectAdditional(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Model) {
    for (const key of Object.keys(value.additionalProperties)) {
      found.add(`${value.constructor.name}.${key}`);
    }
  }
  for (const member of Object.values(value)) collectAdditional(member, found);
}
