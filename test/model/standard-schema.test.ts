import { expectTypeOf } from 'expect-type';

import { GitSource, Run, type RunTask, type StandardProps, type StandardResult } from '../../src';

/** What a library does that takes any Standard Schema. */
function validate(
  schema: { '~standard': { validate: (value: unknown) => unknown } },
  value: unknown,
) {
  return schema['~standard'].validate(value) as StandardResult<unknown>;
}

describe('the Standard Schema of a model', () => {
  it('is the class itself', () => {
    const result = validate(Run, { run_id: 1 });
    expect(result.issues).toBeUndefined();
    expect('value' in result && result.value).toBeInstanceOf(Run);
    expect(Run['~standard']).toMatchObject({ version: 1, vendor: 'databricks-jobs' });
    expect(Run['~standard']).toBe(Run['~standard']);
  });

  it('infers what reading gives, from the class alone', () => {
    type InferOutput<S extends { '~standard': { types?: { output: unknown } | undefined } }> =
      NonNullable<S['~standard']['types']>['output'];
    expectTypeOf<InferOutput<typeof Run>>().toEqualTypeOf<Run>();
    expectTypeOf<InferOutput<typeof RunTask>>().toEqualTypeOf<RunTask>();
    expectTypeOf<InferOutput<typeof GitSource>>().toEqualTypeOf<GitSource>();
    const schema = Run.standardSchema();
    expect(schema['~standard']).toBe(Run['~standard']);
    expectTypeOf<InferOutput<typeof schema>>().toEqualTypeOf<Run>();
  });

  it("of a user's class can be declared", () => {
    class Mine extends Run {
      declare static readonly '~standard': StandardProps<Mine>;
    }
    expectTypeOf<
      NonNullable<(typeof Mine)['~standard']['types']>['output']
    >().toEqualTypeOf<Mine>();
    expect(validate(Mine, {})).toEqual({ value: Mine.fromDict({}) });
  });

  it('is one per class', () => {
    expect(GitSource['~standard']).not.toBe(Run['~standard']);
    const source = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
    expect(validate(GitSource, source)).toMatchObject({ value: { gitTag: 't' } });
  });

  it.each([
    ['a wrong field', { run_id: 'x' }, ['run_id']],
    ['a wrong item', { tasks: [{ task_key: 'a' }, {}] }, ['tasks', 1, 'task_key']],
    [
      'a key that a path would quote',
      {
        tasks: [{ task_key: 'a', new_cluster: { spark_version: '1', custom_tags: { 'a.b': 1 } } }],
      },
      ['tasks', 0, 'new_cluster', 'custom_tags', 'a.b'],
    ],
    ['null', null, []],
    ['nothing', undefined, []],
    ['text', '{}', []],
    ['a number', 5, []],
    ['an array', [], []],
  ])('names the steps to %s', (_case, value, path) => {
    const { issues } = validate(Run, value);
    expect(issues).toEqual([{ message: expect.any(String) as string, path }]);
  });

  it('passes an instance through', () => {
    const run = new Run();
    expect(validate(Run, run)).toEqual({ value: run });
  });
});
