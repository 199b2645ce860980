import { IntegerField, Model, ModelUsageError, Run, type RunState, StringField } from '../../src';
import { errorOf } from '../helpers/error-of';

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
    for (const write of [() => run.toDict(), () => run.toJson(), () => JSON.stringify(run)]) {
      expect(errorOf(ModelUsageError, write).message).toContain('run_name was set as a property');
    }
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
