import { inspect } from 'node:util';

import {
  IntegerField,
  MapField,
  Model,
  ModelUsageError,
  ModelValidationError,
  Run,
  RunTask,
  type RunState,
  StringField,
} from '../../src';
import { encodeChecked } from '../../src/encode/checked/model';
import { writeDict } from '../../src/encode/write';
import { errorOf } from '../helpers/error-of';

const writersOf = (run: Run): (() => unknown)[] => [
  () => run.toDict(),
  () => run.toJson(),
  () => run.toStr(),
  () => JSON.stringify(run),
  () => Run.toNdjson([run]),
  () => run.toDict({ redact: true }),
];
const pathsOf = (model: Model) => model.validate().map(({ path }) => path);

describe('a property that the class does not have', () => {
  it('is an issue, at any depth', () => {
    const run = Run.of({ runId: 1, tasks: [{ taskKey: 'a' }] });
    expect(run.validate()).toEqual([]);
    Object.assign(run, { run_name: 'lost', note: 'lost too' });
    Object.assign(run.tasks![0]!, { taskkey: 'b' });
    expect(pathsOf(run)).toEqual(['tasks[0].taskkey', 'run_name', 'note']);
    const messages = run.validate().map(({ message }) => message);
    expect(messages[0]).toContain('is not written; did you mean taskKey?');
    expect(messages[1]).toContain('is the JSON name of runName');
    expect(messages[2]).toContain('go into additionalProperties');
  });

  it('is none if it is undefined, or a symbol', () => {
    const run = Object.assign(Run.of({}), { note: undefined, [Symbol('mine')]: 1 });
    expect(run.validate()).toEqual([]);
  });

  it('is refused by the writers if it has a JSON name', () => {
    const run = Object.assign(Run.of({ runId: 1 }).clone(), { run_name: 'lost' });
    for (const write of writersOf(run)) {
      expect(errorOf(ModelUsageError, write).message).toContain('run_name was set as a property');
    }
    expect(inspect(run)).toContain('[Run: the Run cannot be written: run_name was set as');
  });

  it.each<[string, (run: Run) => object]>([
    ['the item of an array', (run) => run.tasks![1]!],
    ['a model in an item', (run) => run.tasks![1]!.notebookTask!],
    ['a nested model', (run) => run.state!],
    ['one form of a oneOf', (run) => run.gitSource!],
  ])('is refused likewise on %s', (_name, nested) => {
    const run = Run.example();
    run.tasks = [RunTask.example(), RunTask.example()];
    const target = nested(run) as Model;
    const field = (target.constructor as typeof Run)
      .fields()
      .find(({ wire, property }) => wire !== property)!;
    for (const write of writersOf(run)) expect(write).not.toThrow();
    Object.assign(target, { [field.wire]: 'lost' });
    for (const write of writersOf(run)) {
      expect(errorOf(ModelUsageError, write).message).toContain(
        `the ${target.constructor.name} cannot be written: ${field.wire} was set as a property`,
      );
    }
    expect(errorOf(ModelValidationError, () => run.with({ runId: 5 })).issues).toMatchObject([
      { code: 'unknown_field', params: { meant: field.property } },
    ]);
  });

  it('is refused on the value of a map', () => {
    class Folder extends Model {
      @MapField('by_name', () => RunTask)
      byName?: Record<string, RunTask>;
    }
    const folder = Folder.of({ byName: { a: { taskKey: 'a' } } });
    Object.assign(folder.byName!['a']!, { task_key: 'lost' });
    expect(() => folder.toDict()).toThrow('task_key was set as a property');
  });

  it('is refused by checked writing too', () => {
    const run = Run.of({ tasks: [{ taskKey: 'a' }] });
    Object.assign(run.tasks![0]!, { task_key: 'lost' });
    expect(() => writeDict(run, encodeChecked)).toThrow('task_key was set as a property');
  });
});

describe("a user's class", () => {
  class Cached extends Run {
    @IntegerField('cost_cents')
    cents?: number;

    label?: string = 'mine';
    run_type? = 'declared under a name like one in JSON';
    declare cache?: number;
  }

  it('may have properties of its own', () => {
    const run = Cached.of({ runId: 1, cents: 5 });
    run.cache = 7;
    run.label = 'yours';
    expect(pathsOf(run)).toEqual([]);
    expect(run.toDict()).toEqual({ run_id: 1, run_name: 'Untitled', cost_cents: 5 });
  });

  it('is told of a name that differs from that of a field in case and underscores alone', () => {
    const run = Object.assign(Cached.of({}), { runid: 1, cost_cents: 7, RunName: 'x', other: 1 });
    expect(pathsOf(run)).toEqual(['runid', 'cost_cents', 'RunName']);
  });
});

describe('a plain object in place of a model', () => {
  class Holder extends Model {
    @StringField('name')
    name?: string;
  }

  it('is refused by the writers, which would write property names', () => {
    const holder = { lifeCycleState: 'RUNNING' } as unknown as RunState;
    const run = Object.assign(Run.of({ runId: 1 }), { state: holder });
    for (const write of [() => run.toDict(), () => run.toJson(), () => JSON.stringify(run)]) {
      expect(errorOf(ModelUsageError, write).message).toContain(
        'state holds a plain object where a RunState belongs',
      );
    }
    const list = Object.assign(Run.of({ runId: 1 }), { tasks: [{ taskKey: 'a' }] });
    errorOf(ModelUsageError, () => list.toDict());
    errorOf(
      ModelUsageError,
      () => Run.of({ tasks: [{ taskKey: 'a' }] }).tasks!.push({} as never) && list.toJson(),
    );
  });

  it('is shown to people all the same', () => {
    const run = Object.assign(Run.of({ runId: 1 }), { state: { lifeCycleState: 'RUNNING' } });
    expect((run as unknown as Run).toStr()).toContain('RUNNING');
    expect(Holder.of({}).toStr()).toBe('{}');
  });
});
