import { ModelParseError, ModelUsageError, ModelValidationError, Run } from '../../src';
import { readArray, readArrayText } from '../../src/codec';
import { errorOf } from '../helpers/error-of';

const wrong = { run_id: 'x', tasks: [{}] };

describe('an array of documents', () => {
  it('is read item by item; instances are kept', () => {
    const run = Run.of({ runId: 2 });
    const [first, second, ...others] = readArray(Run, [{ run_id: 1 }, run]);
    expect(first?.toDict()).toEqual({ run_id: 1, run_name: 'Untitled' });
    expect(second).toBe(run);
    expect(others).toEqual([]);
    expect(readArray(Run, [])).toEqual([]);
  });

  it('is refused for all that is wrong in its items, with the index', () => {
    const error = errorOf(ModelValidationError, () => readArray(Run, [{}, wrong, 5, null]));
    expect(error.model).toBe('Run[]');
    expect(error.issueCount).toBe(4);
    expect(error.issues.map(({ path, code }) => [path, code])).toEqual([
      ['[1].run_id', 'type'],
      ['[1].tasks[0].task_key', 'required'],
      ['[2]', 'type'],
      ['[3]', 'required'],
    ]);
    expect(error.issues[3]?.message).toBe('is required, but is null; expected an object');
  });

  it('joins the index of the array and one within an item', () => {
    const { issues } = errorOf(ModelValidationError, () =>
      readArray(Run, [{ 'odd key': 1 }], { unknownFields: 'reject' }),
    );
    expect(issues[0]?.path).toBe('[0]["odd key"]');
  });

  it('lists as many issues as the options say, and counts all', () => {
    const error = errorOf(ModelValidationError, () =>
      readArray(Run, [wrong, {}, wrong], { maxIssues: 3 }),
    );
    expect(error.issueCount).toBe(4);
    expect(error.issues.map(({ path }) => path)).toEqual([
      '[0].run_id',
      '[0].tasks[0].task_key',
      '[2].run_id',
    ]);
  });

  it.each([
    ['an object', { a: 1 }, 'must be an array, but is an object'],
    ['null', null, 'must be an array, but is null'],
    ['text', 'runs', 'must be an array, but is the string "runs"'],
  ])('is no %s', (_what, value, message) => {
    const error = errorOf(ModelValidationError, () => readArray(Run, value));
    expect(error.model).toBe('Run[]');
    expect(error.issues).toEqual([
      { path: '', code: 'type', message, expected: 'an array', received: message.slice(25) },
    ]);
  });

  it('passes on what is wrong with the call', () => {
    expect(() => readArray(Run, [{}], { mode: 'odd' as never })).toThrow(ModelUsageError);
    const trap = new Proxy({}, { ownKeys: () => 5 as never });
    expect(() => readArray(Run, [trap])).toThrow(ModelUsageError);
  });
});

describe('the text of an array', () => {
  it.each([
    ['integers of few digits', '[{"run_id":1}]', 1],
    ['the largest integer', '[{"run_id":9007199254740991}]', 9007199254740991],
  ])('with %s is read', (_what, text, runId) => {
    expect(readArrayText(Run, text).map((run) => run.runId)).toEqual([runId]);
  });

  it.each([
    ['a large integer', '9007199254740993', '9007199254740993'],
    ['a large integer of 17 digits', '90071992547409931', '90071992547409931'],
    ['an exponent beyond 2^53', '9e16', '90000000000000000'],
  ])('keeps %s', (_what, number, written) => {
    const [run] = readArrayText(Run, `[{"run_id":1,"size":${number}}]`);
    expect(run?.toJson()).toBe(`{"run_id":1,"run_name":"Untitled","size":${written}}`);
  });

  it('is refused where it is not JSON', () => {
    expect(errorOf(ModelParseError, () => readArrayText(Run, '[{]')).message).toContain('line 1');
  });

  it.each([
    ['few digits', '1'],
    ['many digits', '12345678901234567'],
  ])('is nested no deeper than the options say, with %s', (_what, number) => {
    const text = `[{"x":[[[${number}]]]}]`;
    expect(readArrayText(Run, text, { maxDepth: 5 })).toHaveLength(1);
    expect(
      errorOf(ModelValidationError, () => readArrayText(Run, text, { maxDepth: 3 })).issues[0]
        ?.code,
    ).toBe('too_deep');
  });
});
