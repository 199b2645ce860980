import { inspect } from 'node:util';

import {
  DockerImage,
  ModelUsageError,
  NewCluster,
  Run,
  RunLifeCycleState,
  RunState,
  RunTask,
} from '../../src';
import { errorOf } from '../helpers/error-of';

const image = { url: 'registry/x', basic_auth: { username: 'u', password: 'hunter2' } };

describe('toJson, toDict and toJSON', () => {
  const run = Run.fromDict({ tasks: [{ task_key: 'a', pipeline_task: {} }], zeta: 1, run_id: 7 });
  const dict = {
    run_id: 7,
    tasks: [{ task_key: 'a', pipeline_task: { full_refresh: false } }],
    run_name: 'Untitled',
    zeta: 1,
  };

  it('write set fields in declaration order, the two defaults, and then the additional ones', () => {
    expect(JSON.stringify(run.toDict())).toBe(JSON.stringify(dict));
    expect(run.toJson()).toBe(JSON.stringify(dict));
    expect(run.toJson(2)).toBe(JSON.stringify(dict, null, 2));
    expect(JSON.stringify([run])).toBe(JSON.stringify([dict]));
    expect(Run.toJson(run, 1)).toBe(JSON.stringify(dict, null, 1));
    expect(Run.toDict(run)).toEqual(dict);
    expect(Run.toStr(run)).toBe(JSON.stringify(dict, null, 2));
  });

  it('leave out what was unset', () => {
    const changed = run.clone();
    changed.runName = undefined;
    changed.runId = null as never;
    expect(changed.toDict()).toEqual({ tasks: dict.tasks, zeta: 1 });
  });

  it('write values that do not fit as they are, so that nothing is hidden', () => {
    const odd = Run.of({});
    Object.assign(odd, { runId: 'x', state: [1], tasks: ['b', null], schedule: 3 });
    expect(odd.toDict()).toEqual({
      run_id: 'x',
      state: [1],
      schedule: 3,
      tasks: ['b', null],
      run_name: 'Untitled',
    });
    expect(odd.toJson()).toBe(JSON.stringify(odd.toDict()));
  });

  it('write dates and the like among the additional properties as JSON.stringify would', () => {
    const odd = Run.of({});
    odd.additionalProperties = { at: new Date(0) };
    expect(JSON.parse(odd.toJson())).toEqual({
      run_name: 'Untitled',
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  it('refuse an object that holds itself', () => {
    const odd = Run.of({ additionalProperties: { list: [] } });
    (odd.additionalProperties['list'] as unknown[]).push(odd.additionalProperties['list']);
    for (const write of [() => odd.toJson(), () => odd.toDict(), () => odd.clone()]) {
      expect(errorOf(ModelUsageError, write).message).toMatch(/or holds itself$/);
    }
    const circular = RunTask.of({ taskKey: 'a' });
    Object.assign(circular, { state: circular });
    expect(() => circular.clone()).toThrow(ModelUsageError);
    expect(circular.validate().length).toBeGreaterThan(0);
  });
});

describe('secrets', () => {
  const secret = DockerImage.fromDict(image);

  it('are masked in toStr and in what console.log shows', () => {
    for (const shown of [secret.toStr(), inspect(secret), inspect({ secret }, { depth: 5 })]) {
      expect(shown).not.toContain('hunter2');
      expect(shown).toContain('***');
      expect(shown).toContain('registry/x');
    }
  });

  it('keep the keys of a map', () => {
    const cluster = NewCluster.fromDict({ spark_version: 'x', spark_env_vars: { TOKEN: 'abc' } });
    expect(JSON.parse(cluster.toStr())).toEqual({
      spark_version: 'x',
      spark_env_vars: { TOKEN: '***' },
    });
  });

  it('are masked also where a lenient read set them aside', () => {
    const odd = DockerImage.fromDict(
      { basic_auth: { password: 12345, note: 1 } },
      { mode: 'lenient' },
    );
    expect(odd.toStr()).not.toContain('12345');
    expect(odd.toDict()).toEqual({ basic_auth: { password: 12345, note: 1 } });
  });

  it('are never masked in toDict and toJson', () => {
    expect(secret.toDict()).toEqual(image);
    expect(JSON.parse(secret.toJson())).toEqual(image);
  });
});

describe('what console.log shows', () => {
  it('is the class and the set fields', () => {
    expect(inspect(RunState.of({ stateMessage: 'x' }))).toBe("RunState { state_message: 'x' }");
  });

  it('is the class alone beyond the depth', () => {
    expect(inspect({ a: { b: Run.of({}) } }, { depth: 1 })).toBe('{ a: { b: [Run] } }');
  });
});

describe('equals and clone', () => {
  const document = {
    run_id: 7,
    state: { life_cycle_state: 'RUNNING' },
    extra: { a: [1] },
    tasks: [
      {
        task_key: 'a',
        notebook_task: { notebook_path: '/x', base_parameters: { k: { deep: 1 } } },
      },
    ],
  };

  it('compare by value, whatever the order of keys', () => {
    const run = Run.fromDict(document);
    expect(run.equals(run)).toBe(true);
    expect(run.equals(Run.fromDict({ ...document, extra: { a: [1] } }))).toBe(true);
    expect(run.equals(Run.fromDict({ ...document, extra: { a: [2] } }))).toBe(false);
    expect(run.equals(Run.fromDict({ ...document, extra: { a: { 0: 1 } } }))).toBe(false);
    expect(run.equals(Run.fromDict({ ...document, extra: { b: [1] } }))).toBe(false);
    expect(run.equals(Run.fromDict({ ...document, extra: null }))).toBe(false);
    expect(run.equals(Run.fromDict({ ...document, extra: 'a' }))).toBe(false);
    expect(run.equals(Run.fromDict({ ...document, more: 1 }))).toBe(false);
    expect(run.equals(run.toDict())).toBe(false);
    class MyRun extends Run {}
    expect(run.equals(MyRun.fromDict(document))).toBe(false);
  });

  it('share nothing', () => {
    const run = Run.fromDict(document);
    const copy = run.clone();
    expect(copy).toBeInstanceOf(Run);
    expect(copy.equals(run)).toBe(true);
    copy.state!.lifeCycleState = RunLifeCycleState.TERMINATED;
    (copy.tasks![0]!.notebookTask!.baseParameters!['k'] as { deep: number }).deep = 2;
    (copy.additionalProperties['extra'] as { a: number[] }).a.push(2);
    copy.tasks!.pop();
    expect(run.toDict()).toEqual({ run_name: 'Untitled', ...document });
  });
});
