import { GitSource, ModelValidationError, Run, RunTask } from '../../src';
import { errorOf } from '../helpers/error-of';

const lenient = { mode: 'lenient' } as const;

describe('a value that its field cannot hold', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['an enum value from next year', { trigger: 'SUNRISE' }, ['trigger']],
    ['a string for a number', { run_id: '7' }, ['run_id']],
    ['a number for the name that has a default', { run_name: 7 }, ['run_name']],
    ['an array for an object', { state: [1, { a: null }] }, ['state']],
    ['an object for an array', { tasks: { a: 1 } }, ['tasks']],
    ['an array with one item that is none', { tasks: [{ task_key: 'a' }, 3] }, ['tasks[1]']],
    [
      'a string for a map',
      { overriding_parameters: { notebook_params: 'x' } },
      ['overriding_parameters.notebook_params'],
    ],
    [
      'a nested enum value',
      { state: { life_cycle_state: 'DREAMING', result_state: 'SUCCESS' } },
      ['state.life_cycle_state'],
    ],
    ['no form of git source', { git_source: { git_url: 'u' } }, ['git_source']],
    [
      'a git source with a new provider',
      { git_source: { git_url: 'u', git_provider: 'forge', git_tag: 't' } },
      ['git_source.git_provider'],
    ],
    ['a missing required field', { tasks: [{ run_id: 1 }] }, ['tasks[0].task_key']],
  ])('%s is set aside, listed and written back', (_case, document, paths) => {
    const run = Run.fromDict(document, lenient);
    expect(run.readIssues.map(({ path }) => path)).toEqual(paths);
    expect(run.toDict()).toEqual({
      ...('run_name' in document ? {} : { run_name: 'Untitled' }),
      ...document,
    });
    expect(JSON.parse(run.toJson())).toEqual(run.toDict());
    expect(run.clone().readIssues).toEqual(run.readIssues);
  });

  it('leaves the property unset', () => {
    const run = Run.fromDict({ run_name: 7, state: { life_cycle_state: 'DREAMING' } }, lenient);
    expect(run.runName).toBeUndefined();
    expect(run.state?.lifeCycleState).toBeUndefined();
    expect(run.state?.additionalProperties).toEqual({ life_cycle_state: 'DREAMING' });
    expect(run.state?.readIssues).toEqual([]);
  });

  it('gives way to what is assigned later', () => {
    const run = Run.fromDict({ run_id: '7' }, lenient);
    run.runId = 8;
    expect(run.toDict()).toEqual({ run_id: 8, run_name: 'Untitled' });
  });

  it('is left out where JSON cannot hold it either', () => {
    const run = Run.fromDict({ run_id: new Date(0) }, lenient);
    expect(run.readIssues.map(({ path, code }) => [path, code])).toEqual([
      ['run_id', 'type'],
      ['run_id', 'not_json'],
    ]);
    expect(run.toDict()).toEqual({ run_name: 'Untitled' });
  });

  it('keeps a required null', () => {
    const task = RunTask.fromDict({ task_key: null }, lenient);
    expect(task.toDict()).toEqual({ task_key: null });
  });
});

it('does not enforce limits that a newer server may have raised', () => {
  const run = Run.fromDict({ tasks: [{ task_key: `a ${'x'.repeat(200)}` }] }, lenient);
  expect(run.readIssues).toEqual([]);
  expect(run.validate().map(({ code }) => code)).toEqual(['max_length', 'pattern']);
});

it('lists unknown fields where they are to be rejected, and keeps them all the same', () => {
  const run = Run.fromDict({ new_field: 1 }, { ...lenient, unknownFields: 'reject' });
  expect(run.readIssues).toMatchObject([{ path: 'new_field', code: 'unknown_field' }]);
  expect(run.toDict()).toEqual({ run_name: 'Untitled', new_field: 1 });
});

it.each([[[]], [3], ['x'.length], [true]])('throws on what is not an object: %j', (value) => {
  const { issues } = errorOf(ModelValidationError, () => Run.fromDict(value, lenient));
  expect(issues).toMatchObject([{ path: '', code: 'type' }]);
});

it('cannot read a oneOf of which no member fits', () => {
  const { issues } = errorOf(ModelValidationError, () => GitSource.fromDict({}, lenient));
  expect(issues).toMatchObject([{ path: '', code: 'one_of' }]);
});

it('has no read issues after a strict read', () => {
  expect(Run.fromDict({ run_id: 7 }).readIssues).toEqual([]);
});
