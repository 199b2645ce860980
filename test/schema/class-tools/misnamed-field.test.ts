import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { ModelUsageError, Run, RunTask, StringField, Model } from '../../../src';
import { issuesOfErrors } from '../../../src/nestjs/stock-pipe/issues-of-errors';
import { errorOf } from '../../helpers/error-of';

/** What a second copy of class-transformer makes of a document: it knows no decorators, so it keeps the names. */
function byAnotherCopy<M extends object>(model: new () => M, document: object): M {
  return plainToInstance(model, document, { ignoreDecorators: true });
}

const SECOND_COPY =
  /^run_id was set as a property, but is the JSON name of runId.*second copy of class-transformer/;

describe('an instance with a field under its JSON name', () => {
  const run = byAnotherCopy(Run, { run_id: 1, description: 'nightly' });

  test('is not written, which would lose the field', () => {
    for (const write of [
      () => run.toJson(),
      () => run.toDict(),
      () => run.toStr(),
      () => JSON.stringify(run),
    ]) {
      expect(
        errorOf(ModelUsageError, write).message.replace('the Run cannot be written: ', ''),
      ).toMatch(SECOND_COPY);
    }
  });

  test('is not sound', () => {
    expect(run.validate()).toEqual([
      {
        path: 'run_id',
        code: 'unknown_field',
        message: expect.stringContaining('is the JSON name of runId'),
        params: { meant: 'runId' },
      },
    ]);
  });

  test("is refused by class-validator's own validate", () => {
    const [error, ...others] = validateSync(run);
    expect(others).toEqual([]);
    expect(Object.values(error!.constraints!)).toEqual([expect.stringMatching(SECOND_COPY)]);
    expect(issuesOfErrors([error!])[0]).toMatchObject({ path: 'run_id' });
  });

  test('is found in a nested model too', () => {
    const outer = Run.of({ runId: 1 });
    outer.tasks = [byAnotherCopy(RunTask, { task_key: 'load' })];
    expect(outer.validate()).toMatchObject([
      { path: 'tasks[0].task_key', code: 'required' },
      { path: 'tasks[0].task_key', code: 'unknown_field' },
    ]);
  });

  test('is refused also if the property is set, since what was assigned is not written', () => {
    const both = Object.assign(Run.of({ runId: 1 }), { run_id: 2 });
    errorOf(ModelUsageError, () => both.toDict());
    expect(both.validate()).toMatchObject([{ path: 'run_id', code: 'unknown_field' }]);
  });

  test('is written again once it is set as the property', () => {
    const corrected = byAnotherCopy(Run, { run_id: 1 });
    corrected.runId = 2;
    Reflect.deleteProperty(corrected, 'run_id');
    expect(corrected.toDict()).toEqual({ run_id: 2 });
    expect(corrected.validate()).toEqual([]);
  });
});

describe('what is no such instance', () => {
  class Labelled extends Run {
    label = 'mine';
    run_id = undefined;
  }

  class Undeclared extends Model {
    declare name?: string;
  }
  StringField('the_name')(Undeclared.prototype, 'name');

  test('one with properties of its own', () => {
    expect(new Labelled().toDict()).toEqual({});
    expect(new Labelled().validate()).toEqual([]);
  });

  test('one whose class leaves its fields undeclared, as older targets compile it', () => {
    expect(new Undeclared().toDict()).toEqual({});
    expect(Undeclared.of({ name: 'a' }).toDict()).toEqual({ the_name: 'a' });
    expect(() => Object.assign(new Undeclared(), { the_name: 'a' }).toDict()).toThrow(/the_name/);
  });

  test('one that the right class-transformer makes', () => {
    const run = plainToInstance(Run, { run_id: 1 });
    expect(validateSync(run)).toEqual([]);
    expect(instanceToPlain(run)).toMatchObject({ run_id: 1 });
  });
});
