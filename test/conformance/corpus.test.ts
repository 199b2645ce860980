import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model, type ModelValidationError, Run, RunPage } from '../../src';
import { CORPUS, PAGES, withoutNullsWithDefaults } from '../helpers/corpus';

/** The files that only the lenient mode reads, and why. */
const NOT_STRICT: Readonly<Record<string, readonly string[]>> = {
  'run-task-retried.json': ['tasks[0].task_key', 'tasks[1].task_key'],
  'runs-list-repair-history.json': ['repair_history[0].id', 'repair_history[1].id'],
};

/** The fields of the corpus that today's API no longer has, or never documented. */
const NOT_IN_TODAYS_API = ['Run.format', 'Run.parent_run_id', 'Run.task', 'Run.task_key'];

const named = CORPUS.map((run) => [run.name, run] as const);

describe('documents in the shape that the API really sends', () => {
  it.each(named)('%s reads, and is given back whole', (_name, { file, document }) => {
    const mode = file in NOT_STRICT ? 'lenient' : 'strict';
    const text = JSON.stringify(document);
    const expected = withoutNullsWithDefaults(document);
    expect(Run.fromDict(document, { mode }).toDict()).toEqual(expected);
    expect(JSON.parse(Run.fromJson(text, { mode }).toJson())).toEqual(expected);
  });

  it.each(Object.entries(NOT_STRICT))('%s does not read strictly', (file, paths) => {
    const document = CORPUS.find((run) => run.file === file)?.document ?? {};
    expect(issuePaths(document)).toEqual(paths);
  });
});

it('keeps only fields in additionalProperties that the API of today does not have', () => {
  const found = new Set<string>();
  for (const { file, document } of CORPUS) {
    if (!(file in NOT_STRICT)) collectAdditional(Run.fromDict(document), found);
  }
  expect([...found].sort()).toEqual(NOT_IN_TODAYS_API);
});

it.each(PAGES)('%s is a page of which today’s API has every field', (_file, document) => {
  const found = new Set<string>();
  const page = RunPage.fromDict(document, { mode: 'lenient' });
  expect(page.runs?.length).toBeGreaterThan(0);
  expect(page.readIssues.filter(({ path }) => !path.startsWith('runs['))).toEqual([]);
  for (const key of Object.keys(page.additionalProperties)) found.add(key);
  expect([...found]).toEqual([]);
});

it('lists in the docs what is left over', () => {
  const text = readFileSync(join(__dirname, '../../docs/todays-api.md'), 'utf8');
  const listed = /the published run documents[^]*?additionalProperties/i.exec(text)?.[0] ?? '';
  for (const name of NOT_IN_TODAYS_API) expect(listed).toContain(`\`${name.split('.')[1] ?? ''}\``);
  for (const file of Object.keys(NOT_STRICT)) expect(text).toContain(file);
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

function issuePaths(document: Record<string, unknown>): string[] {
  try {
    Run.fromDict(document);
    return [];
  } catch (error) {
    return (error as ModelValidationError).issues.map(({ path }) => path);
  }
}
