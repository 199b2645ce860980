import { ModelUsageError, ModelValidationError, Run, RunTask } from '../../src';
import { errorOf } from '../helpers/error-of';

describe('with', () => {
  const run = Run.fromDict({
    run_id: 1,
    run_name: 'first',
    state: { life_cycle_state: 'RUNNING', newer: [1] },
    tasks: [{ task_key: 'a' }],
    from_next_year: { deep: [1] },
  });

  it('gives a copy with the change, which keeps the fields that the class does not have', () => {
    const before = run.toDict();
    const changed = run.with({ runName: 'again', state: { lifeCycleState: 'TERMINATED' } });
    expect(changed).toBeInstanceOf(Run);
    expect(changed.toDict()).toEqual({
      ...before,
      run_name: 'again',
      state: { life_cycle_state: 'TERMINATED' },
    });
    expect(run.toDict()).toEqual(before);
  });

  it('shares nothing with the instance', () => {
    const copy = run.with({});
    copy.tasks![0]!.taskKey = 'b';
    (copy.additionalProperties['from_next_year'] as { deep: number[] }).deep.push(2);
    expect(run.tasks![0]!.taskKey).toBe('a');
    expect(run.additionalProperties['from_next_year']).toEqual({ deep: [1] });
  });

  it('unsets what is given as undefined or null', () => {
    expect(run.with({ runName: undefined }).toDict()).not.toHaveProperty('run_name');
    expect(run.with({ tasks: null as never }).tasks).toBeUndefined();
  });

  it('replaces the additional properties', () => {
    const changed = run.with({ additionalProperties: { other: 1 } });
    expect(changed.additionalProperties).toEqual({ other: 1 });
    expect(run.with({ additionalProperties: undefined }).additionalProperties).toEqual({});
  });

  it('is checked', () => {
    const error = errorOf(ModelValidationError, () => run.with({ runId: 'x' as never }));
    expect(error.issues).toMatchObject([{ path: 'run_id', code: 'type' }]);
    expect(errorOf(ModelValidationError, () => run.with({ tasks: [{} as never] })).issues).toEqual([
      expect.objectContaining({ path: 'tasks[0].task_key', code: 'required' }),
    ]);
    const task = RunTask.of({ taskKey: 'a' });
    errorOf(ModelValidationError, () => task.with({ taskKey: undefined }));
  });

  it('refuses a name that is no property, and says what was meant', () => {
    const error = errorOf(ModelValidationError, () => run.with({ run_name: 'x' } as object));
    expect(error.message).toContain('did you mean runName?');
    expect(errorOf(ModelUsageError, () => run.with(5 as never)).message).toContain(
      'with takes an object of property names of Run, but was given a number',
    );
  });

  it('says so if the changes cannot be read', () => {
    const changes = {
      get runName(): string {
        throw new RangeError('no');
      },
    };
    expect(errorOf(ModelUsageError, () => run.with(changes)).message).toContain(
      'with could not read the changes to the Run',
    );
  });
});

describe('with, after a lenient read', () => {
  const wire = { run_id: 'one', run_type: 'NEWER', tasks: [{ run_id: 2 }, { task_key: 'b' }] };
  const run = Run.fromDict(wire, { mode: 'lenient' });
  const pathsOf = (read: Pick<Run, 'readIssues'>) => read.readIssues.map(({ path }) => path);

  it('keeps the issues of reading, and what was set aside', () => {
    const changed = run.with({ runName: 'again' });
    expect(pathsOf(changed)).toEqual(['run_id', 'tasks[0].task_key', 'run_type']);
    expect(changed.toDict()).toEqual({ ...wire, run_name: 'again' });
  });

  it('forgets what was set aside for a field that is given', () => {
    const changed = run.with({ runId: 1 });
    expect(pathsOf(changed)).toEqual(['tasks[0].task_key', 'run_type']);
    expect(changed.with({ runId: undefined }).toDict()).not.toHaveProperty('run_id');
    expect(pathsOf(run.with({ tasks: [] }))).toEqual(['run_id', 'run_type']);
    expect(pathsOf(run.with({ additionalProperties: {} }))).toEqual(['tasks[0].task_key']);
  });

  it('refuses problems of the change alone', () => {
    const error = errorOf(ModelValidationError, () => run.with({ runId: 0.5 }));
    expect(error.issues.map(({ path }) => path)).toEqual(['run_id']);
  });

  it('finds a new problem behind any number of old ones', () => {
    const many = Run.fromDict({ tasks: Array(200).fill({}) }, { mode: 'lenient' });
    expect(many.with({ runId: 1 }).runId).toBe(1);
    errorOf(ModelValidationError, () => many.with({ versionId: 5 as never }));
  });
});
