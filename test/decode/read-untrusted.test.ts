import { ModelUsageError, ModelValidationError, Run } from '../../src';
import { readBody, readValue } from '../../src/decode/read-untrusted';
import { errorOf } from '../helpers/error-of';

class Holder {
  readonly run_id = 1;
}

describe.each([
  ['a value from elsewhere', readValue],
  ['the body of a request', readBody],
])('%s', (_name, read) => {
  it('may be an instance, which is returned as it is', () => {
    const run = Run.of({ runId: 1 });
    expect(read(Run, run)).toBe(run);
  });

  it('is read as the options say', () => {
    const run = read(Run, { run_id: 'x', a: 1 }, { mode: 'lenient', unknownFields: 'drop' });
    expect(run.readIssues).toMatchObject([{ path: 'run_id', code: 'type' }]);
    expect(run.toDict()).toEqual({ run_name: 'Untitled', run_id: 'x' });
  });

  it('may hold bigints', () => {
    expect(read(Run, { run_id: 5n, new: 9007199254740993n }).toJson()).toBe(
      '{"run_id":5,"run_name":"Untitled","new":9007199254740993}',
    );
  });

  it.each<[string, unknown, string, string]>([
    ['null', null, 'required', 'is required, but is null; expected an object'],
    ['undefined', undefined, 'required', 'is required, but is absent; expected an object'],
    ['text', '{}', 'type', 'must be an object, but is a string'],
    ['a number', 5, 'type', 'must be an object, but is a number'],
    [
      'an array',
      [],
      'type',
      'must be an object, but is an array; readRuns reads an array of runs, and Run.fromDict each of its items',
    ],
    [
      'an instance of another class',
      new Holder(),
      'type',
      'must be an object, but is an object of class Holder',
    ],
  ])('cannot be %s', (_case, value, code, message) => {
    const error = errorOf(ModelValidationError, () => read(Run, value));
    expect(error).toMatchObject({ model: 'Run', issueCount: 1 });
    expect(error.issues).toMatchObject([{ path: '', code, message }]);
  });
});

describe('what an unknown field holds', () => {
  it('is copied out of a value from elsewhere', () => {
    const value = { new: { list: [1] } };
    const run = readValue(Run, value);
    expect(run.additionalProperties['new']).toEqual(value.new);
    expect(run.additionalProperties['new']).not.toBe(value.new);
  });

  it('is taken out of the body of a request, which nobody else has', () => {
    const body = { new: { list: [1] } };
    expect(readBody(Run, body).additionalProperties['new']).toBe(body.new);
  });
});

describe('a number of a body, of which no text is left', () => {
  it.each([
    ['{"run_id":9007199254740993}', 'run_id unsafe_integer'],
    ['{"new":[1e400]}', 'new[0] not_finite'],
  ])('is refused where its digits may be lost: %s', (text, issue) => {
    const { issues } = errorOf(ModelValidationError, () => readBody(Run, JSON.parse(text)));
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([issue]);
  });
});

describe('nothing', () => {
  it.each([null, undefined])('is read as null: %s', (nothing) => {
    expect(Run.fromJson(nothing)).toBeNull();
    expect(Run.fromDict(nothing)).toBeNull();
  });

  it.each(['null', ' null\n'])('is not the text %j, which holds no document', (text) => {
    const { issues } = errorOf(ModelValidationError, () => Run.fromJson(text));
    expect(issues).toMatchObject([{ path: '', message: 'must be an object, but is null' }]);
  });
});

it('fromDict says what to do with an instance', () => {
  const { message } = errorOf(ModelUsageError, () => Run.fromDict(Run.of({})));
  expect(message).toBe(
    'Run.fromDict reads a plain object, but was given an instance of Run; call clone() on it for a copy',
  );
});
