import { ModelError, ModelParseError, ModelUsageError, ModelValidationError, Run } from '../../src';
import { errorOf } from '../helpers/error-of';

describe('text that is not JSON', () => {
  it.each([
    ['an empty string', '', 1, 1, 'the text is empty'],
    ['white space', ' \n ', 2, 2, 'the text is empty'],
    ['a word', 'hello', 1, 1, 'expected a value, but found "h"'],
    [
      'a cut object',
      '{"run_id": 1',
      1,
      13,
      'the text ends inside an object; it may have been cut off',
    ],
    ['a cut array', '[1, 2', 1, 6, 'the text ends inside an array; it may have been cut off'],
    [
      'a cut string',
      '{"run_name": "Night',
      1,
      20,
      'the text ends inside a string; it may have been cut off',
    ],
    [
      'a trailing comma',
      '{\n  "run_id": 1,\n}',
      3,
      1,
      'expected a key in double quotes, but found "}"',
    ],
    ['a trailing comma in an array', '[1,]', 1, 4, 'expected a value, but found "]"'],
    ['single quotes', "{'run_id': 1}", 1, 2, 'expected a key in double quotes, but found "\'"'],
    ['no colon', '{"run_id" 1}', 1, 11, 'expected ":" after the key, but found "1"'],
    ['no comma', '{"a": 1 "b": 2}', 1, 9, 'expected "," or "}", but found "\\""'],
    ['no comma in an array', '[1 2]', 1, 4, 'expected "," or "]", but found "2"'],
    ['two documents', '{}\n{}', 2, 1, 'the JSON value is complete, but "{" follows'],
    ['a wrong bracket', '[1}', 1, 3, 'expected "," or "]", but found "}"'],
    ['an unknown escape', '{"a": "\\x"}', 1, 8, 'a string has an escape that JSON does not know'],
    [
      'a raw line end in a string',
      '{"a": "\n"}',
      1,
      8,
      'a string has a control character, which must be escaped',
    ],
    ['Windows line ends', '{\r\n"a": 1,\r\n"b": x}', 3, 6, 'expected a value, but found "x"'],
    [
      'a string where a colon belongs',
      '{"a" "b"}',
      1,
      6,
      'expected ":" after the key, but found "\\""',
    ],
    ['a string where a comma belongs', '["a" "b"]', 1, 6, 'expected "," or "]", but found "\\""'],
    ['a word on the second line', '{\n"a": x}', 2, 6, 'expected a value, but found "x"'],
    ['a word behind empty lines', '[\n\n\nx]', 4, 1, 'expected a value, but found "x"'],
    ['line ends of an old Mac', '{\r"a":\r\rx}', 4, 1, 'expected a value, but found "x"'],
    ['line ends of Windows', '{\r\n"a":\r\n\r\nx}', 4, 1, 'expected a value, but found "x"'],
    ['the other order of a Windows line end', '[\n\rx]', 3, 1, 'expected a value, but found "x"'],
    ['a byte order mark before nothing', '\uFEFF', 1, 1, 'the text is empty'],
  ])('%s', (_case, text, line, column, reason) => {
    const error = errorOf(ModelParseError, () => Run.fromJson(text));
    expect(error).toMatchObject({ name: 'ModelParseError', line, column });
    expect(error.message).toBe(`not JSON at line ${line}, column ${column}: ${reason}`);
    expect(error).toBeInstanceOf(ModelError);
  });

  it('points into nested values that are fine before the fault', () => {
    const text = '{"a": [true, null, -1.5e3, {"b": "\\u00e9\\n"}, []], "c": tru}';
    const error = errorOf(ModelParseError, () => Run.fromJson(text));
    expect(error.offset).toBe(text.indexOf('tru}'));
  });

  it('passes over a byte order mark', () => {
    expect(Run.fromJson('\uFEFF{"run_id": 7}').runId).toBe(7);
  });
});

const wrong: [string, unknown, string, string][] = [
  [
    'an array',
    [],
    '',
    'must be an object, but is an array; readRuns reads an array of runs, and Run.fromDict each of its items',
  ],
  ['a number', 3, '', 'must be an object, but is a number'],
  ['true', true, '', 'must be an object, but is a boolean'],
  ['a string for an object', { state: 'x' }, 'state', 'must be an object, but is the string "x"'],
  ['a string for an id', { run_id: '7' }, 'run_id', 'must be an integer, but is the string "7"'],
  ['a fraction for an id', { run_id: 1.5 }, 'run_id', 'must be an integer, but is the number 1.5'],
  ['a number for a name', { run_name: 7 }, 'run_name', 'must be a string, but is the number 7'],
  [
    'a missing key',
    { tasks: [{ task_key: 'a' }, {}] },
    'tasks[1].task_key',
    'is required, but is absent; expected a string',
  ],
  [
    'a null key',
    { tasks: [{ task_key: null }] },
    'tasks[0].task_key',
    'is required, but is null; expected a string',
  ],
  ['an object for an array', { tasks: {} }, 'tasks', 'must be an array, but is an object'],
  ['a null item', { tasks: [null] }, 'tasks[0]', 'must be an object, but is null'],
  [
    'a value in a map',
    {
      job_clusters: [
        { job_cluster_key: 'c', new_cluster: { spark_version: 'x', custom_tags: { 'a.b': 1 } } },
      ],
    },
    'job_clusters[0].new_cluster.custom_tags["a.b"]',
    'must be a string, but is the number 1',
  ],
  [
    'an enum value from next year',
    { state: { life_cycle_state: 'DREAMING' } },
    'state.life_cycle_state',
    'must be one of TERMINATED, PENDING, RUNNING, TERMINATING, SKIPPED, INTERNAL_ERROR, BLOCKED, WAITING_FOR_RETRY, QUEUED, ' +
      `but is "DREAMING"; if the server is newer than this library, read with mode: 'lenient' to keep it`,
  ],
  [
    'a number for an enum',
    { trigger: 1 },
    'trigger',
    'must be one of PERIODIC, ONE_TIME, RETRY, CONTINUOUS, CONTINUOUS_RESTART, FILE_ARRIVAL, RUN_JOB_TASK, TABLE, MODEL, JOB_COMPLETION, but is the number 1',
  ],
  [
    'an empty key',
    { tasks: [{ task_key: '' }] },
    'tasks[0].task_key',
    'must have at least 1 character, but has 0 characters',
  ],
  [
    'a long key',
    { tasks: [{ task_key: '😀'.repeat(101) }] },
    'tasks[0].task_key',
    'must have at most 100 characters, but has 101 characters',
  ],
  [
    'a key with a space',
    { tasks: [{ task_key: 'a b' }] },
    'tasks[0].task_key',
    'must be a string that matches ^[\\p{L}\\p{N}_-]+$, but is "a b"',
  ],
  [
    'no form of git source',
    { git_source: { git_url: 'u', git_provider: 'gitHub' } },
    'git_source',
    'must be exactly one of GitBranchSource (with git_branch), GitCommitSource (with git_commit), GitTagSource (with git_tag), but has none of their keys',
  ],
  [
    'two forms of git source',
    { git_source: { git_url: 'u', git_provider: 'gitHub', git_branch: 'b', git_tag: 't' } },
    'git_source',
    'must be exactly one of GitBranchSource (with git_branch), GitCommitSource (with git_commit), GitTagSource (with git_tag), but has git_branch and git_tag',
  ],
  [
    'a secret of the wrong type',
    {
      tasks: [
        {
          task_key: 'a',
          new_cluster: { spark_version: 'x', docker_image: { basic_auth: { password: 12345 } } },
        },
      ],
    },
    'tasks[0].new_cluster.docker_image.basic_auth.password',
    'must be a string, but is a number',
  ],
];

describe('JSON that is not a run', () => {
  it.each(wrong)('%s', (_case, value, path, message) => {
    for (const read of [() => Run.fromDict(value), () => Run.fromJson(JSON.stringify(value))]) {
      const { issues, ...error } = errorOf(ModelValidationError, read);
      expect(issues.map((issue) => [issue.path, issue.message])).toContainEqual([path, message]);
      expect(error).toMatchObject({ name: 'ModelValidationError', model: 'Run' });
    }
  });

  it('keeps 100 of 101 problems, and says so', () => {
    const tasks = Array.from({ length: 101 }, () => ({}));
    const error = errorOf(ModelValidationError, () => Run.fromDict({ tasks }));
    expect(error.issues).toHaveLength(100);
    expect(error.issueCount).toBe(101);
    expect(error.message).toMatch(
      /^Run is not valid: 101 problems, of which the first 100 were kept\n/,
    );
    expect(error.message).toMatch(/\n {2}… and 81 more$/);
  });

  it('has a message of bounded length, whatever the document holds', () => {
    const tasks = Array.from({ length: 30_000 }, () => ({ task_key: 'x'.repeat(10_000) }));
    const { message, issues } = errorOf(ModelValidationError, () =>
      Run.fromDict({ job_clusters: tasks.slice(0, 1000), tasks: tasks.slice(0, 1000) }),
    );
    expect(message.length).toBeLessThan(10_000);
    expect(JSON.stringify(issues).length).toBeLessThan(100_000);
  });

  it('refuses a document that is 10,000 levels deep, in known and in unknown fields', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const mode of ['strict', 'lenient'] as const) {
      const unknown = errorOf(ModelValidationError, () => Run.fromJson(deep, { mode }));
      expect(unknown.issues[0]?.path).toBe(Array.from({ length: 64 }, () => 'a').join('.'));
      expect(unknown.issues[0]?.message).toMatch(/^is nested too deeply: at most 64 levels/);
      const nested = `{"tasks":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
      expect(() => Run.fromJson(nested, { mode, maxDepth: 1 })).toThrow(ModelValidationError);
    }
  });

  it('counts levels of objects and arrays, and lets the caller choose how many', () => {
    const document = { tasks: [{ task_key: 'a', state: { life_cycle_state: 'RUNNING' } }] };
    expect(Run.fromDict(document, { maxDepth: 4 }).tasks).toHaveLength(1);
    const { issues } = errorOf(ModelValidationError, () => Run.fromDict(document, { maxDepth: 3 }));
    expect(issues).toMatchObject([{ path: 'tasks[0].state', code: 'too_deep' }]);
  });
});

describe('a call that cannot work', () => {
  const run = Run.of({ runId: 1 });
  const detached = { fromDict: Run.fromDict, fromJson: Run.fromJson } as unknown as {
    fromDict: (value: unknown) => unknown;
  };
  const { fromDict } = detached;

  it.each<[string, () => unknown, RegExp]>([
    [
      'an object given to fromJson',
      () => Run.fromJson({} as never),
      /for an object call Run\.fromDict/,
    ],
    [
      'bytes given to fromJson',
      () => Run.fromJson(Buffer.from('{}') as never),
      /for bytes decode them first/,
    ],
    [
      'text given to fromDict',
      () => Run.fromDict('{}' as never),
      /for JSON text call Run\.fromJson/,
    ],
    ['an instance given to fromDict', () => Run.fromDict(run), /call clone\(\) on it/],
    [
      'a static method without its class',
      () => [{}].map((value) => fromDict(value)),
      /must be called on a model/,
    ],
    [
      'a number for options, as map passes',
      () => Run.fromDict({}, 0 as never),
      /must be an object, but are 0/,
    ],
    ['null for options', () => Run.fromDict({}, null as never), /must be an object, but are null/],
    [
      'an option that does not exist',
      () => Run.fromDict({}, { strict: true } as never),
      /no read option strict; there are mode, /,
    ],
    [
      'a mode that does not exist',
      () => Run.fromDict({}, { mode: 'loose' as never }),
      /mode must be one of strict, lenient, but is loose/,
    ],
    [
      'no issues at all',
      () => Run.fromDict({}, { maxIssues: 0 }),
      /maxIssues must be an integer from 1 to 10000, but is 0/,
    ],
    [
      'a depth beyond the stack',
      () => Run.fromDict({}, { maxDepth: 1e6 }),
      /maxDepth must be an integer from 1 to 1000/,
    ],
    [
      'a writer given something else',
      () => Run.toDict({} as never),
      /Run\.toDict takes an instance of Run/,
    ],
    [
      'a getter that throws',
      () =>
        Run.fromDict({
          get run_id() {
            throw new Error('boom');
          },
        }),
      /could not read the object: Error: boom/,
    ],
  ])('%s', (_case, call, message) => {
    const error = errorOf(ModelUsageError, call);
    expect(error.name).toBe('ModelUsageError');
    expect(error.message).toMatch(message);
  });
});
