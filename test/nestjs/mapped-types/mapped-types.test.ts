import { IsEmail, Max } from 'class-validator';
import { expectTypeOf } from 'expect-type';

import { IntegerField, Model, ModelUsageError, Run, RunTask } from '../../../src';
import { IntersectionType, OmitType, PartialType, PickType } from '../../../src/nestjs';

class LimitedRun extends Run {
  @IntegerField('attempt_number', { required: true })
  @Max(3)
  override attemptNumber = 0;
}

class OwnedRun extends Run {
  @IsEmail()
  owner!: string;
}

const wires = (model: typeof Model): string[] =>
  model.fields.call(model as never).map(({ wire }) => wire);

describe('mapped types of models', () => {
  it('are models, with every way to read and write', () => {
    class Patch extends PartialType(RunTask) {}
    const patch = Patch.fromDict({ run_id: 1 });
    expect(patch).toBeInstanceOf(Patch);
    expect(patch).toBeInstanceOf(Model);
    expect(JSON.stringify(patch)).toBe('{"run_id":1}');
    expectTypeOf(patch.runId).toEqualTypeOf<number | undefined>();
    expectTypeOf(patch.taskKey).toEqualTypeOf<string | undefined>();
  });

  it('Partial makes every field optional and drops the defaults', () => {
    const Partial = PartialType(Run);
    expect(Partial.fromDict({}).toDict()).toEqual({});
    expect(Partial.fields().map(({ wire }) => wire)).toEqual(Run.fields().map(({ wire }) => wire));
    expect(Partial.fields().filter(({ required }) => required)).toEqual([]);
    expect(PartialType(RunTask).fromDict({}).toDict()).toEqual({});
    expect(Run.fromDict({}).toDict()).toEqual({ run_name: 'Untitled' });
  });

  it('Pick and Omit divide the fields', () => {
    const Picked = PickType(Run, ['runId', 'runName']);
    const Omitted = OmitType(Run, ['runId', 'runName']);
    expect(wires(Picked as never).sort()).toEqual(['run_id', 'run_name']);
    expect([...wires(Picked as never), ...wires(Omitted as never)].sort()).toEqual(
      Run.fields()
        .map(({ wire }) => wire)
        .sort(),
    );
    expect(Picked.fromDict({}).toDict()).toEqual({ run_name: 'Untitled' });
    expect([Picked.name, Omitted.name]).toEqual(['PickRunRunIdRunName', 'OmitRunRunIdRunName']);
  });

  it('Intersection has the fields of both, the second first where they meet', () => {
    const Both = IntersectionType(RunTask, LimitedRun);
    const attempt = Both.fields().find(({ wire }) => wire === 'attempt_number');
    expect(attempt?.required).toBe(true);
    expect(() => Both.fromDict({ task_key: 'a', attempt_number: 4 })).toThrow(
      'must not be greater',
    );
    expect(() => Both.fromDict({ attempt_number: 1 })).toThrow('task_key');
  });

  it("take the user's own rules along", () => {
    const Partial = PartialType(LimitedRun);
    expect(Partial.fromDict({}).toDict()).toEqual({});
    expect(() => Partial.fromDict({ attempt_number: 4 })).toThrow('must not be greater than 3');
    expect(PickType(LimitedRun, ['runId']).fromDict({ run_id: 1 }).toDict()).toEqual({ run_id: 1 });
  });

  it('say what cannot be mapped', () => {
    expect(() => PartialType(OwnedRun)).toThrow(ModelUsageError);
    expect(() => PartialType(OwnedRun)).toThrow('owner');
  });
});
