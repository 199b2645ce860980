import { expectTypeOf } from 'expect-type';

import { RunSummary } from '../../src/nestjs';
import {
  ArrayField,
  GitSource,
  linkRuns,
  Model,
  readRuns,
  readRunsFile,
  RetryChain,
  Run,
  RunHistory,
  RunLifeCycleState,
  type ClosedReadOptions,
  type Lenient,
  type ModelParseError,
  type ModelUsageError,
  type ModelValidationError,
  type ReadOptions,
  type ReadRunsOptions,
  type RetryChains,
  type RunReadResult,
  type RunResultState,
  RunTask,
} from '../../src';

/** These are checked by the compiler, in `npm test -- types`. */
class EnumLists extends Model {
  @ArrayField('list', RunLifeCycleState)
  list?: RunLifeCycleState[];
}

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
    expectTypeOf(Run.fromJson('{}', options)).toEqualTypeOf<Lenient<Run, 'open'>>();
    expectTypeOf(Run.fromDict({}, options)).toEqualTypeOf<Lenient<Run, 'open'>>();
    const closed: ClosedReadOptions = {};
    expectTypeOf(Run.fromDict({}, closed)).toEqualTypeOf<Lenient<Run>>();
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

describe('reading with open enums', () => {
  const wire = { state: { life_cycle_state: 'PAUSED' }, tasks: [{ task_key: 'a' }] };
  const run = Run.fromDict(wire, { enums: 'open' });

  it('can leave any text in an enum field', () => {
    expectTypeOf(run).toEqualTypeOf<Lenient<Run, 'open'>>();
    const state = run.state?.lifeCycleState;
    expectTypeOf<string>().toExtend<NonNullable<typeof state>>();
    expectTypeOf<RunLifeCycleState.RUNNING>().toExtend<NonNullable<typeof state>>();
    expectTypeOf(state).toExtend<string | undefined>();
    // @ts-expect-error -- the state can be one that the enum does not list
    const known: RunLifeCycleState | undefined = state;
    expect(known).toBe('PAUSED');
    expectTypeOf<string>().toExtend<NonNullable<Lenient<EnumLists, 'open'>['list']>[number]>();
    expectTypeOf<Lenient<EnumLists>['list']>().toEqualTypeOf<RunLifeCycleState[] | undefined>();
  });

  it('leaves plain text and what is computed as they are', () => {
    expectTypeOf(run.runName).toEqualTypeOf<string | undefined>();
    expectTypeOf(run.outcome).toEqualTypeOf<Run['outcome']>();
    expectTypeOf(run.failureSource).toEqualTypeOf<Run['failureSource']>();
    expectTypeOf(run.toDict()).toEqualTypeOf<Record<string, unknown>>();
    expect(run.outcome).toBeUndefined();
  });

  it('is the same with lenient reading, and with safe reading', () => {
    const options = { mode: 'lenient', enums: 'open' } as const;
    expectTypeOf(Run.fromJson('{}', options)).toEqualTypeOf<Lenient<Run, 'open'>>();
    expectTypeOf(Run.safeFromJson('{}', options).data).toEqualTypeOf<
      Lenient<Run, 'open'> | undefined
    >();
    expectTypeOf(Run.safeFromDict({}, { enums: 'open' }).data).toEqualTypeOf<
      Lenient<Run, 'open'> | undefined
    >();
    expect(Run.safeFromDict({}, options).success).toBe(true);
  });

  it('gives what every other read extends', () => {
    expectTypeOf<Run>().toExtend<Lenient<Run, 'open'>>();
    expectTypeOf<Lenient<Run>>().toExtend<Lenient<Run, 'open'>>();
    expectTypeOf<Lenient<Run, 'open'>>().not.toExtend<Lenient<Run>>();
    const changed = run.with({ state: { lifeCycleState: 'RUNNING' } });
    expectTypeOf(changed).toEqualTypeOf<Lenient<Run, 'open'>>();
    expect(changed.isActive).toBe(true);
  });
});

describe('what takes runs', () => {
  const lenient = Run.fromDict({ run_id: 1, tasks: [{}] }, { mode: 'lenient' });
  const open = Run.fromDict({ run_id: 1, trigger: 'NEW' }, { mode: 'lenient', enums: 'open' });

  it('takes what any read gives, without a cast', () => {
    const runs = [Run.of({ runId: 1 }), lenient, open];
    expect([...RetryChain.group(runs).keys()]).toEqual(['1']);
    expect(RetryChain.of(open, runs).length).toBe(1);
    expect(RetryChain.of(lenient, [open]).next(open)).toBeUndefined();
    expect(RetryChain.keyOf(open)).toBe('1');
    expect(RunHistory.of(runs).entries).toHaveLength(1);
    expect(RunHistory.keyOf(lenient)).toBe('unknown');
    expect(linkRuns(runs).rootFailures(open)).toEqual([]);
    expect(linkRuns(runs).childrenOf(lenient, lenient.tasks![0]!)).toEqual([]);
    expect(linkRuns(runs).parentOf(open)).toBeUndefined();
    expect(Run.merge([lenient, open]).run.runId).toBe(1);
    expect(Run.toNdjson([lenient, open]).split('\n')).toHaveLength(3);
    expect(Run.toStr(open)).toContain('NEW');
    expect(RunSummary.from(open).run).toBe(open);
    expect(lenient.taskGraph().tasks).toHaveLength(1);
  });

  it('takes them as they arrive, too', async () => {
    expectTypeOf(
      RetryChain.collect(readRuns('', { mode: 'lenient', enums: 'open' })),
    ).toEqualTypeOf<Promise<RetryChains>>();
    const chains = await RetryChain.collect(readRuns('{"run_id":1}', { mode: 'lenient' }));
    expect(chains.size).toBe(1);
  });
});

describe('readRuns and readRunsFile', () => {
  type Generated<G> = G extends AsyncGenerator<infer Item> ? Item : never;

  it('have the types of the read', async () => {
    const runs = {
      strict: readRuns(''),
      lenient: readRuns('', { mode: 'lenient' }),
      open: readRuns('', { enums: 'open', errors: 'throw' }),
      any: readRuns('', {} as ReadRunsOptions & { errors: 'throw' }),
    };
    expectTypeOf<Generated<typeof runs.strict>>().toEqualTypeOf<Run>();
    expectTypeOf<Generated<typeof runs.lenient>>().toEqualTypeOf<Lenient<Run>>();
    expectTypeOf<Generated<typeof runs.open>>().toEqualTypeOf<Lenient<Run, 'open'>>();
    expectTypeOf<Generated<typeof runs.any>>().toEqualTypeOf<Lenient<Run, 'open'>>();
    expectTypeOf(readRunsFile('x')).toEqualTypeOf<typeof runs.strict>();
    expectTypeOf(readRunsFile('x', { mode: 'lenient' })).toEqualTypeOf<typeof runs.lenient>();
    expectTypeOf(readRunsFile('x', { enums: 'open' })).toEqualTypeOf<typeof runs.open>();
    expect(await runs.lenient.next()).toEqual({ done: true, value: undefined });
  });

  it('have them in their results', async () => {
    const results = {
      strict: readRuns('', { errors: 'yield' }),
      lenient: readRuns('', { errors: 'yield', mode: 'lenient' }),
      open: readRuns('', { errors: 'yield', mode: 'lenient', enums: 'open' }),
    };
    expectTypeOf<Generated<typeof results.strict>>().toEqualTypeOf<RunReadResult>();
    expectTypeOf<Generated<typeof results.lenient>>().toEqualTypeOf<RunReadResult<Lenient<Run>>>();
    expectTypeOf<Generated<typeof results.open>>().toEqualTypeOf<
      RunReadResult<Lenient<Run, 'open'>>
    >();
    expectTypeOf(readRunsFile('x', { errors: 'yield', mode: 'lenient' })).toEqualTypeOf<
      typeof results.lenient
    >();
    expect(await results.open.next()).toEqual({ done: true, value: undefined });
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
