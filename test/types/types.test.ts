import { expectTypeOf } from 'expect-type';

import {
  GitSource,
  Run,
  type Lenient,
  type ModelParseError,
  type ModelUsageError,
  type ModelValidationError,
  type ReadOptions,
  type RunResultState,
  RunTask,
} from '../../src';

/** These are checked by the compiler, in `npm test -- types`. */
class MyRun extends Run {
  readonly mine = true;
}

const untyped: ReturnType<typeof JSON.parse> = '{}';

describe('strict reading', () => {
  it('has the type of the class', () => {
    const run = Run.fromJson('{}');
    expectTypeOf(run).toEqualTypeOf<Run>();
    expectTypeOf(run.tasks?.[0]?.state?.resultState).toEqualTypeOf<RunResultState | undefined>();
    expectTypeOf(run.tasks).toEqualTypeOf<RunTask[] | undefined>();
    expectTypeOf(Run.fromJson('{}', { mode: 'strict', maxIssues: 1 })).toEqualTypeOf<Run>();
    expectTypeOf(Run.fromDict({})).toEqualTypeOf<Run>();
    expect(run).toBeInstanceOf(Run);
  });

  it('gives null for the value null alone', () => {
    expectTypeOf(Run.fromDict(null)).toEqualTypeOf<null>();
    expectTypeOf(Run.fromJson(undefined)).toEqualTypeOf<null>();
    expectTypeOf(GitSource.fromDict(null)).toEqualTypeOf<null>();
    const text = '{}' as string | null;
    expectTypeOf(Run.fromJson(text)).toEqualTypeOf<Run | null>();
    const value = {} as object | undefined;
    expectTypeOf(Run.fromDict(value)).toEqualTypeOf<Run | null>();
    expect(Run.fromDict(null)).toBeNull();
    expect(() => Run.fromJson('null')).toThrow('must be an object, but is null');
  });

  it('of a value of an unknown type may give null', () => {
    expectTypeOf(Run.fromDict(JSON.parse('{}') as unknown)).toEqualTypeOf<Run | null>();
    expect(Run.fromDict(JSON.parse('null') as unknown)).toBeNull();
  });

  it('takes a value of the type any for a document, and a text of that type for what it may be', () => {
    expectTypeOf(Run.fromDict(JSON.parse('{}'))).toEqualTypeOf<Run>();
    expectTypeOf(Run.fromJson(untyped)).toEqualTypeOf<Run | null>();
    expect(Run.fromDict(JSON.parse('{"run_id":1}')).runId).toBe(1);
  });

  it('reads subclasses into themselves', () => {
    expectTypeOf(MyRun.fromJson('{}')).toEqualTypeOf<MyRun>();
    expectTypeOf(MyRun.fromDict({})).toEqualTypeOf<MyRun>();
    expectTypeOf(MyRun.of({}).clone()).toEqualTypeOf<MyRun>();
    expectTypeOf(MyRun.of({}).with({ runId: 1 })).toEqualTypeOf<MyRun>();
    expect(MyRun.fromJson('{}').mine).toBe(true);
  });
});

describe('lenient reading', () => {
  const run = Run.fromJson('{"tasks":[{}]}', { mode: 'lenient' });

  it('can leave any field undefined, at any depth', () => {
    expectTypeOf(run).toEqualTypeOf<Lenient<Run>>();
    const task = run.tasks![0]!;
    expectTypeOf(task.taskKey).toEqualTypeOf<string | undefined>();
    type Dependency = NonNullable<(typeof task)['dependsOn']>[number];
    expectTypeOf<Dependency['taskKey']>().toEqualTypeOf<string | undefined>();
    type FailedTask = ReturnType<(typeof run)['failedTasks']>[number];
    expectTypeOf<FailedTask['taskKey']>().toEqualTypeOf<string | undefined>();
    expectTypeOf(run.clone().tasks![0]!.taskKey).toEqualTypeOf<string | undefined>();
    expectTypeOf(RunTask.fromDict({}, { mode: 'lenient' }).taskKey).toEqualTypeOf<
      string | undefined
    >();
    expect(task.taskKey).toBeUndefined();
  });

  it('leaves what is computed and what every model has as it is', () => {
    expectTypeOf(run.isActive).toEqualTypeOf<boolean>();
    expectTypeOf(run.readIssues).toEqualTypeOf<Run['readIssues']>();
    expectTypeOf(run.additionalProperties).toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf(run.startedAt).toEqualTypeOf<Date | undefined>();
    expectTypeOf(run.toJson()).toEqualTypeOf<string>();
    expect(run.readIssues).toHaveLength(1);
  });

  it('is written as what was set aside can be: anything', () => {
    expectTypeOf(run.toDict()).toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf(Run.toDict(run)).toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf(Run.toJson(run)).toEqualTypeOf<string>();
    expect(Run.toDict(run)).toEqual(run.toDict());
  });

  it('is what options give whose mode is not known', () => {
    const options: ReadOptions = {};
    expectTypeOf(Run.fromJson('{}', options)).toEqualTypeOf<Lenient<Run>>();
    expectTypeOf(Run.fromDict({}, options)).toEqualTypeOf<Lenient<Run>>();
    expect(Run.fromDict({}, options)).toBeInstanceOf(Run);
  });

  it('gives less than strict reading, so that a function for it takes both', () => {
    expectTypeOf<Run>().toExtend<Lenient<Run>>();
    expectTypeOf<Lenient<Run>>().not.toExtend<Run>();
    expectTypeOf<RunTask>().toExtend<Lenient<RunTask>>();
    expectTypeOf(Run.fromDict(null, { mode: 'lenient' })).toEqualTypeOf<null>();
    expect(Run.fromDict(null, { mode: 'lenient' })).toBeNull();
  });
});

describe('safe reading', () => {
  it('gives the instance or the error', () => {
    const result = Run.safeFromJson('{}');
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Run>();
    else {
      expectTypeOf(result.error).toEqualTypeOf<
        ModelParseError | ModelValidationError | ModelUsageError
      >();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    }
    expect(result.success).toBe(true);
  });

  it('can be lenient', () => {
    const result = RunTask.safeFromDict({}, { mode: 'lenient' });
    expectTypeOf(result.data).toEqualTypeOf<Lenient<RunTask> | undefined>();
    expect(result.data?.taskKey).toBeUndefined();
  });
});

it('a required field is not optional', () => {
  expectTypeOf<RunTask['taskKey']>().toEqualTypeOf<string>();
  expect(Run.fromDict({ tasks: [{ task_key: 'a' }] }).tasks?.[0]?.taskKey).toBe('a');
});
