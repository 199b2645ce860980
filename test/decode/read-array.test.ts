import { ModelParseError, ModelUsageError, ModelValidationError, Run } from '../../src';
import { readArray, readArrayText } from '../../src/decode/read-array';
import { errorOf } from '../helpers/error-of';

const BEYOND = '9007199254740993';

/** Path and code of each issue. */
function issuesOf(read: () => unknown): string[] {
  const { issues } = errorOf(ModelValidationError, read);
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('an array of documents', () => {
  it('is read item by item, and instances in it are kept', () => {
    const run = Run.of({ runId: 1 });
    const runs = readArray(Run, [run, { run_id: 2 }]);
    expect(runs[0]).toBe(run);
    expect(runs[1]).toEqual(Run.of({ runId: 2 }));
    expect(runs).toHaveLength(2);
    expect(readArray(Run, [])).toEqual([]);
  });

  it('is read as the options say', () => {
    const runs = readArray(Run, [{ a: 1 }], { unknownFields: 'drop' });
    expect(runs.map((run) => run.toDict())).toEqual([{ run_name: 'Untitled' }]);
  });

  it('has the issues of all items, with the index in front', () => {
    const items = [{ run_id: 'x' }, {}, 5, { tasks: [{}] }, null, 'a', { 'a.b': Symbol('c') }];
    const error = errorOf(ModelValidationError, () => readArray(Run, items));
    expect(error.issues.map(({ path, message }) => [path, message])).toEqual([
      ['[0].run_id', 'must be an integer, but is the string "x"'],
      ['[2]', 'must be an object, but is a number'],
      ['[3].tasks[0].task_key', 'is required, but is absent; expected a string'],
      ['[4]', 'is required, but is null; expected an object'],
      ['[5]', 'must be an object, but is a string'],
      ['[6]["a.b"]', 'must be a value that JSON can hold, but is a symbol'],
    ]);
    expect(error).toMatchObject({ model: 'Run[]', issueCount: 6 });
    expect(error.issues[0]).toMatchObject({ code: 'type', received: 'the string "x"' });
  });

  it('keeps as many issues as asked for, and counts the rest', () => {
    const item = { run_id: 'x', job_id: 'y' };
    const error = errorOf(ModelValidationError, () =>
      readArray(Run, [item, item, item], { maxIssues: 3 }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual([
      '[0].job_id',
      '[0].run_id',
      '[1].job_id',
    ]);
    expect(error.issueCount).toBe(6);
  });

  it.each<[string, unknown, string]>([
    ['an object', {}, 'must be an array, but is an object'],
    ['text', '[]', 'must be an array, but is a string'],
    ['null', null, 'must be an array, but is null'],
  ])('is not %s', (_case, value, message) => {
    const error = errorOf(ModelValidationError, () => readArray(Run, value));
    expect(error.model).toBe('Run[]');
    expect(error.issues).toMatchObject([{ path: '', code: 'type', message }]);
  });

  it('passes on what is no problem of a document', () => {
    const item = {
      get run_id() {
        throw new Error('boom');
      },
    };
    const error = errorOf(ModelUsageError, () => readArray(Run, [item]));
    expect(error.message).toBe('Run.fromDict could not read the object: Error: boom');
    expect(() => readArray(Run, [], { mode: 'loose' as never })).toThrow(ModelUsageError);
  });
});

describe('the text of an array', () => {
  it.each([
    ['of small numbers', '[{"x":1.5},{}]', [{ x: 1.5 }, {}]],
    ['of large integers', `[{"x":${BEYOND}}]`, [{ x: 9007199254740993n }]],
    [
      'of large exponents',
      '[{"x":[1e16,"1E400"]},{"y":1E20}]',
      [{ x: [10n ** 16n, '1E400'] }, { y: 10n ** 20n }],
    ],
    ['behind a byte order mark', `\uFEFF[{"x":${BEYOND}}]`, [{ x: 9007199254740993n }]],
  ])('%s keeps the digits', (_case, text, fields) => {
    const runs = readArrayText(Run, text);
    expect(runs.map((run) => ({ ...run.additionalProperties }))).toEqual(fields);
  });

  it('keeps the digits at the deepest level that is read', () => {
    const [run] = readArrayText(Run, `[{"x":${BEYOND}}]`, { maxDepth: 1 });
    expect(run?.additionalProperties['x']).toBe(9007199254740993n);
    expect(issuesOf(() => readArrayText(Run, `[{"x":[${BEYOND}]}]`, { maxDepth: 1 }))).toEqual([
      '[0].x too_deep',
    ]);
  });

  it('is refused where it holds something else', () => {
    expect(issuesOf(() => readArrayText(Run, '{}'))).toEqual([' type']);
    expect(issuesOf(() => readArrayText(Run, `[{"run_id":${BEYOND}}]`))).toEqual([
      '[0].run_id unsafe_integer',
    ]);
  });

  it.each([
    [
      'cut off within a string',
      '[{"x":1e5,"y":"ab',
      18,
      'the text ends inside a string; it may have been cut off',
    ],
    [
      'cut off behind a backslash',
      `[{"x":${BEYOND},"y":"\\`,
      29,
      'a string has an escape that JSON does not know',
    ],
    ['with a sum for a number', `[{"x":${BEYOND}-1}]`, 23, 'expected "," or "}", but found "-"'],
    [
      'with two points in a number',
      '[{"x":1234567890123456.5.5}]',
      25,
      'expected "," or "}", but found "."',
    ],
    [
      'with a fault behind a large integer',
      `[${BEYOND}, x]`,
      20,
      'expected a value, but found "x"',
    ],
  ])('is not JSON: %s', (_case, text, column, reason) => {
    const error = errorOf(ModelParseError, () => readArrayText(Run, text));
    expect(error).toMatchObject({ line: 1, column, reason });
  });
});
