import { InitScriptInfo, ModelValidationError, NewCluster, Run } from '../../src';
import { errorOf } from '../helpers/error-of';

const document = {
  run_id: 7,
  format: 'MULTI_TASK',
  tasks: [{ task_key: 'a', parent: { ids: [1, null, { x: true }] } }],
};

describe('unknown fields', () => {
  it('are kept verbatim and written back, by default', () => {
    const run = Run.fromDict(document);
    expect(run.additionalProperties).toEqual({ format: 'MULTI_TASK' });
    expect(run.tasks?.[0]?.additionalProperties).toEqual({ parent: document.tasks[0]?.parent });
    expect(run.toDict()).toEqual({ run_name: 'Untitled', ...document });
  });

  it('are dropped on request', () => {
    const run = Run.fromDict(document, { unknownFields: 'drop' });
    expect(run.toDict()).toEqual({ run_id: 7, run_name: 'Untitled', tasks: [{ task_key: 'a' }] });
  });

  it('are each an issue on request, with the field that was meant', () => {
    const read = (): unknown =>
      Run.fromDict({ ...document, runId: 8, 'job-id': 1 }, { unknownFields: 'reject' });
    const { issues } = errorOf(ModelValidationError, read);
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      ['tasks[0].parent', 'is not a field of RunTask'],
      ['format', 'is not a field of Run'],
      ['runId', 'is not a field of Run; did you mean run_id?'],
      ['job-id', 'is not a field of Run; did you mean job_id?'],
    ]);
  });

  it('are not among the enumerable properties', () => {
    const run = Run.fromDict(document);
    expect(Object.keys(run)).not.toContain('additionalProperties');
    expect(Object.prototype.propertyIsEnumerable.call(run, 'additionalProperties')).toBe(false);
    expect(Object.entries(run).filter(([, value]) => value !== undefined)).toHaveLength(3);
  });

  it('may be added, replaced and taken away', () => {
    const run = Run.of({ runId: 1 });
    run.additionalProperties['note'] = 'x';
    expect(run.toDict()).toMatchObject({ note: 'x' });
    run.additionalProperties = { other: 1 };
    expect(run.toDict()).toEqual({ run_id: 1, run_name: 'Untitled', other: 1 });
    run.additionalProperties = undefined;
    expect(run.toDict()).toEqual({ run_id: 1, run_name: 'Untitled' });
    expect(Object.freeze(run).additionalProperties).toEqual({});
  });

  it('do not share memory with what the caller handed in or takes out', () => {
    const given = { nested: { list: [1] } };
    const run = Run.fromDict(given);
    given.nested.list.push(2);
    const dict: Record<string, unknown> = run.toDict();
    (dict['nested'] as { list: number[] }).list.push(3);
    expect(run.toDict()).toMatchObject({ nested: { list: [1] } });
  });
});

describe('keys that mean something to JavaScript', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'toDict',
    'hasOwnProperty',
    'additionalProperties',
  ];

  it.each(names)('%s is an ordinary unknown field', (name) => {
    const text = `{"${name}":{"polluted":1},"state":{"${name}":2}}`;
    for (const run of [Run.fromJson(text), Run.fromDict(JSON.parse(text) as object)]) {
      expect(run).toBeInstanceOf(Run);
      expect(run.toJson()).toBe(
        `{"state":{"${name}":2},"run_name":"Untitled","${name}":{"polluted":1}}`,
      );
      expect(JSON.stringify(run.toDict())).toBe(run.toJson());
      expect(run.clone().toJson()).toBe(run.toJson());
      expect(Object.getPrototypeOf(run)).toBe(Run.prototype);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(names)('%s is an ordinary key of a map', (name) => {
    const text = `{"spark_version":"x","custom_tags":{"${name}":"a"},"spark_conf":{"${name}":{"b":1}}}`;
    for (const cluster of [
      NewCluster.fromJson(text),
      NewCluster.fromDict(JSON.parse(text) as object),
    ]) {
      expect(JSON.parse(cluster.toJson())).toEqual(JSON.parse(text));
      expect(Object.keys(cluster.customTags ?? {})).toEqual([name]);
      expect(Object.keys(cluster.clone().customTags ?? {})).toEqual([name]);
    }
  });
});

describe('an alias', () => {
  it('is read as the field, and written under its own name', () => {
    const script = InitScriptInfo.fromDict({ S3: { destination: 's3://b' } });
    expect(script.s3?.destination).toBe('s3://b');
    expect(script.toDict()).toEqual({ s3: { destination: 's3://b' } });
  });

  it('beside the field itself is an unknown field', () => {
    const both = { s3: { destination: 'a' }, S3: { destination: 'b' } };
    expect(InitScriptInfo.fromDict(both).toDict()).toEqual(both);
    expect(InitScriptInfo.fromDict({ ...both, s3: null }).s3?.destination).toBe('b');
  });

  it('is named as the document has it', () => {
    const { issues } = errorOf(ModelValidationError, () => InitScriptInfo.fromDict({ S3: 1 }));
    expect(issues[0]?.path).toBe('S3');
    expect(InitScriptInfo.fromDict({ S3: 1 }, { mode: 'lenient' }).toDict()).toEqual({ S3: 1 });
  });
});

describe('objects that are not JSON', () => {
  class Holder {
    readonly a = 1;
  }
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  it.each<[string, object, string, string]>([
    ['a date', { at: new Date(0) }, 'at', 'not_json'],
    ['a function', { call: () => 1 }, 'call', 'not_json'],
    ['a symbol', { tag: Symbol('x') }, 'tag', 'not_json'],
    ['a map', { map: new Map() }, 'map', 'not_json'],
    ['an instance of a class', { holder: new Holder() }, 'holder', 'not_json'],
    [
      'an object without a name for its class',
      { odd: Object.create(Object.create({ constructor: 1 }) as object) as object },
      'odd',
      'not_json',
    ],
    ['a hole in an array', { list: Object.assign([1], { 2: 2 }) }, 'list[1]', 'not_json'],
    ['an instance where a model belongs', { state: new Holder() }, 'state', 'type'],
    [
      'a class where a map belongs',
      { overriding_parameters: { notebook_params: new Map() } },
      'overriding_parameters.notebook_params',
      'type',
    ],
    ['a circle', cycle, Array.from({ length: 64 }, () => 'self').join('.'), 'too_deep'],
  ])('%s', (_case, value, path, code) => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict(value));
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
  });

  it('undefined is absent', () => {
    const given = { run_id: undefined, extra: undefined, nested: { a: undefined, b: 1 } };
    expect(Run.fromDict(given).toDict()).toEqual({ run_name: 'Untitled', nested: { b: 1 } });
  });

  it('an object without a prototype, or of another realm, is plain', () => {
    const bare = Object.assign(Object.create(null) as object, { run_id: 7 });
    expect(Run.fromDict(bare).runId).toBe(7);
  });

  it('a class whose constructor cannot be read is described all the same', () => {
    const odd = Object.create(
      {},
      {
        constructor: {
          get() {
            throw new Error('no');
          },
        },
      },
    ) as object;
    const { issues } = errorOf(ModelValidationError, () =>
      Run.fromDict({ odd: Object.create(odd) as object }),
    );
    expect(issues[0]?.received).toBe('an object');
  });
});

it('are refused in the order of the document, whatever was read before it', () => {
  for (const keys of [
    ['new_a', 'new_b'],
    ['new_b', 'new_a'],
  ]) {
    const text = `{${keys.map((key) => `"${key}":1`).join()}}`;
    const { issues } = errorOf(ModelValidationError, () =>
      Run.fromJson(text, { unknownFields: 'reject' }),
    );
    expect(issues.map(({ path }) => path)).toEqual(keys);
  }
});
