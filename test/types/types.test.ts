import { expectTypeOf } from 'expect-type';

import {
  GitSource,
  Run,
  RunLifeCycleState,
  type ModelProperties,
  type RunResultState,
  type RunTask,
} from '../../src';

/** These are checked by the compiler, in `npm test -- types`. */
class MyRun extends Run {
  readonly mine = true;
}

it('reads have the type of their class', () => {
  const run = Run.fromJson('{}');
  expectTypeOf(run).toEqualTypeOf<Run>();
  expectTypeOf(run.tasks?.[0]?.state?.resultState).toEqualTypeOf<RunResultState | undefined>();
  expectTypeOf(run.tasks).toEqualTypeOf<RunTask[] | undefined>();
  expectTypeOf(Run.fromDict({})).toEqualTypeOf<Run>();
  expectTypeOf(Run.fromDict(JSON.parse('{}') as unknown)).toEqualTypeOf<Run | null>();
  expectTypeOf(GitSource.fromDict(null)).toEqualTypeOf<null>();
});

it('null gives null', () => {
  expectTypeOf(Run.fromDict(null)).toEqualTypeOf<null>();
  expectTypeOf(Run.fromJson(undefined)).toEqualTypeOf<null>();
  const text = '{}' as string | null;
  expectTypeOf(Run.fromJson(text)).toEqualTypeOf<Run | null>();
  expect(Run.fromDict(null)).toBeNull();
});

it('subclasses read into themselves', () => {
  expectTypeOf(MyRun.fromJson('{}')).toEqualTypeOf<MyRun>();
  expectTypeOf(MyRun.fromDict({})).toEqualTypeOf<MyRun>();
  expectTypeOf(MyRun.of({}).clone()).toEqualTypeOf<MyRun>();
  expect(MyRun.fromJson('{}').mine).toBe(true);
});

it('of takes properties, nested ones included, and no methods', () => {
  const run = Run.of({ runId: 1, state: { lifeCycleState: RunLifeCycleState.RUNNING } });
  expect(run.runId).toBe(1);
  type Properties = ModelProperties<Run>;
  expectTypeOf<Properties>().toExtend<{ runId?: number }>();
  expectTypeOf<'toDict' | 'readIssues'>().not.toExtend<keyof Properties>();
  expectTypeOf<Properties['runId']>().toEqualTypeOf<number | undefined>();
});

it('a required field is not optional', () => {
  expectTypeOf<RunTask['taskKey']>().toEqualTypeOf<string>();
  expect(Run.fromDict({ tasks: [{ task_key: 'a' }] }).tasks?.[0]?.taskKey).toBe('a');
});
