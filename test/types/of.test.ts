import { expectTypeOf } from 'expect-type';

import {
  BooleanField,
  Model,
  ModelUsageError,
  Run,
  RunLifeCycleState,
  RunTask,
  StringField,
  type ModelProperties,
} from '../../src';

/** These are checked by the compiler: a line that compiles behind `@ts-expect-error` is an error. */
describe('of', () => {
  it('takes properties, nested ones included', () => {
    const run = Run.of({ runId: 1, state: { lifeCycleState: RunLifeCycleState.RUNNING } });
    expectTypeOf(run).toEqualTypeOf<Run>();
    expectTypeOf<ModelProperties<Run>>().toExtend<{ runId?: number }>();
    expectTypeOf<ModelProperties<Run>['runId']>().toEqualTypeOf<number | undefined>();
    expect(run.runId).toBe(1);
  });

  it('requires what the model requires, at any depth', () => {
    expectTypeOf<ModelProperties<RunTask>['taskKey']>().toEqualTypeOf<string>();
    // @ts-expect-error -- taskKey is missing
    expect(() => RunTask.of({})).toThrow('task_key: is required');
    // @ts-expect-error -- taskKey is missing in a task
    expect(() => Run.of({ tasks: [{}] })).toThrow('tasks[0].task_key: is required');
  });

  it('takes enum values as text, and no other text', () => {
    const run = Run.of({ state: { lifeCycleState: 'RUNNING' }, trigger: 'PERIODIC' });
    expect(run.state?.lifeCycleState).toBe(RunLifeCycleState.RUNNING);
    // @ts-expect-error -- there is no such state
    expect(() => Run.of({ state: { lifeCycleState: 'RUNING' } })).toThrow('life_cycle_state');
  });

  it('takes undefined members', () => {
    const name = undefined as string | undefined;
    expect(Run.of({ runName: name, runId: undefined }).toDict()).toEqual({ run_name: 'Untitled' });
  });

  it('takes nothing that is computed, and no methods', () => {
    expectTypeOf<
      keyof ModelProperties<Run> &
        ('outcome' | 'isActive' | 'readIssues' | 'toDict' | 'with' | 'startedAt' | 'failedTasks')
    >().toEqualTypeOf<never>();
    // @ts-expect-error -- outcome is computed
    expect(() => Run.of({ outcome: 'failed' })).toThrow('outcome');
    // @ts-expect-error -- isActive is computed
    expect(() => Run.of({ isActive: true })).toThrow('isActive');
    // @ts-expect-error -- a name with a slip in it
    expect(() => Run.of({ runid: 1 })).toThrow('runid');
  });

  it('takes instances as they are', () => {
    const task = RunTask.of({ taskKey: 'a' });
    expect(Run.of({ tasks: [task, { taskKey: 'b' }] }).tasks![0]).toBe(task);
  });
});

describe('of for a class of the user', () => {
  class Invoice extends Model {
    @StringField('invoice_number', { required: true })
    number!: string;

    @BooleanField('is_paid')
    isPaid?: boolean;

    /** State without a decorator: its type asks for it, so `of` takes it. */
    note = '';
    readonly kind = 'invoice';
    protected cache = 0;
    later?: string;
  }

  it('takes what the class declares without a decorator', () => {
    const invoice = Invoice.of({ number: '1', note: 'urgent' });
    expect(invoice.note).toBe('urgent');
    expect(invoice.toDict()).toEqual({ invoice_number: '1' });
    expect(invoice.validate()).toEqual([]);
    expectTypeOf<keyof ModelProperties<Invoice>>().toEqualTypeOf<
      'number' | 'isPaid' | 'note' | 'later' | 'additionalProperties'
    >();
  });

  it('takes its changes too', () => {
    const invoice = Invoice.of({ number: '1', note: 'urgent' }).with({ number: '2' });
    expectTypeOf(invoice).toEqualTypeOf<Invoice>();
    expect(invoice).toMatchObject({ number: '2', note: 'urgent', kind: 'invoice' });
    expect(invoice.with({ note: 'done' }).note).toBe('done');
  });

  it('is told apart from a call that cannot work', () => {
    expect(() => Invoice.of(null as never)).toThrow(ModelUsageError);
  });
});
