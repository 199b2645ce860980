import { ModelUsageError, RetryChain, Run, type RunState } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { reportText } from '../../src/report/terminal/report-text';
import { PLAIN_PALETTE } from '../../src/report/text/palette';
import { CORPUS } from '../helpers/corpus';

const TEXT = '{"run_id":1,"state":{"life_cycle_state":"RUNNING"},"tasks":[{"task_key":"a"}]}';

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const members = value as Record<PropertyKey, unknown>;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) deepFrozen(members[key]);
  return value;
}

function reported(chains: readonly RetryChain[]): string[] {
  const input = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
  const facts = reportFactsOf(chains, input, { now: 0 });
  return [...reportText(facts, { width: 80, palette: PLAIN_PALETTE, all: true })];
}

function read(): Run {
  return Run.fromJson(TEXT);
}

describe('additionalProperties', () => {
  it('makes nothing when it is read', () => {
    const run = read();
    const before = Reflect.ownKeys(run);
    expect(run.additionalProperties).toEqual({});
    expect('toString' in run.additionalProperties).toBe(false);
    expect(run.additionalProperties['later']).toBeUndefined();
    expect(Reflect.ownKeys(run)).toEqual(before);
    expect(Object.getOwnPropertySymbols(run)).toEqual([]);
  });

  it('refuses a key where there is nothing that could hold it, and says what to do', () => {
    const state = read().state as RunState;
    const assign = (): unknown => (state.additionalProperties['x'] = 1);
    expect(assign).toThrow(ModelUsageError);
    expect(assign).toThrow('assign all of them at once: additionalProperties = { x: … }');
    expect(() => Object.assign(state.additionalProperties, { y: 1 })).toThrow(ModelUsageError);
    state.additionalProperties = { x: 1 };
    state.additionalProperties['y'] = 2;
    expect(state.toDict()).toEqual({ life_cycle_state: 'RUNNING', x: 1, y: 2 });
    expect(read().additionalProperties).toEqual({});
  });

  it('leaves nothing behind when it is emptied', () => {
    const run = read();
    for (const nothing of [{}, undefined]) {
      run.additionalProperties = { x: 1 };
      run.additionalProperties = nothing;
      expect(Object.getOwnPropertySymbols(run)).toEqual([]);
    }
    expect(Run.of({ runId: 1, additionalProperties: {} })).toStrictEqual(Run.of({ runId: 1 }));
  });
});

describe('matchers', () => {
  it('find equal models equal', () => {
    const run = read();
    for (const other of [read(), run.clone(), run.with({}), Run.fromDict(JSON.parse(TEXT))]) {
      expect(other).toEqual(run);
      expect(other).toStrictEqual(run);
    }
  });

  it('find a difference in a field, in an unknown field, and in a nested model', () => {
    const run = read();
    const others = [
      run.with({ runId: 2 }),
      run.with({ additionalProperties: { x: 1 } }),
      run.with({ state: { lifeCycleState: 'PENDING' } }),
      Run.fromJson(TEXT.replace('"task_key"', '"x":[],"task_key"')),
    ];
    for (const other of others) {
      expect(other).not.toEqual(run);
      expect(run).not.toEqual(other);
    }
  });
});

describe('a spread of a model', () => {
  it('is no model, with unknown fields or without', () => {
    for (const task of [{ task_key: 'a' }, { task_key: 'a', x: 1 }]) {
      const run = Run.fromDict({ tasks: [task] });
      const spread = Object.assign({}, run.tasks?.[0]) as never;
      expect(() => Object.assign(new Run(), { tasks: [spread] }).toDict()).toThrow(ModelUsageError);
    }
  });
});

describe.each(CORPUS)('a frozen run of $name', ({ document }) => {
  it('is grouped, reported, compared, copied and written as one that is not', () => {
    const run = Run.fromDict(document, { mode: 'lenient' }) as Run;
    const expected = {
      dict: run.toDict(),
      text: run.toStr(),
      report: reported([...RetryChain.group([run]).values()]),
      active: run.isActive,
    };
    const frozen = deepFrozen(Run.fromDict(document, { mode: 'lenient' }) as Run);
    const chains = [...RetryChain.group([frozen]).values()];
    expect({
      dict: frozen.toDict(),
      text: frozen.toStr(),
      report: reported(chains),
      active: frozen.isActive,
    }).toEqual(expected);
    expect(frozen.equals(run)).toBe(true);
    expect(frozen.validate()).toEqual(run.validate());
    expect(frozen.with({ runName: 'again' }).additionalProperties).toEqual(
      run.additionalProperties,
    );
  });
});
