import { ModelUsageError, ModelValidationError, Run } from '../../src';
import { readBody, readValue } from '../../src/codec';
import { errorOf } from '../helpers/error-of';

const READERS = { readBody, readValue };

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it('reads an object', () => {
    expect(read(Run, { run_id: 1 }).toDict()).toEqual({ run_id: 1, run_name: 'Untitled' });
  });

  it('returns an instance as it is', () => {
    const run = Run.of({ runId: 1 });
    expect(read(Run, run)).toBe(run);
  });

  it.each([
    ['null', null, 'required', 'is required, but is null; expected an object'],
    ['nothing', undefined, 'required', 'is required, but is absent; expected an object'],
    ['a number', 5, 'type', 'must be an object, but is the number 5'],
    [
      'text, even of JSON',
      '{"run_id":1}',
      'type',
      'must be an object, but is the string "{\\"run_id\\":1}"',
    ],
    ['an array', [{}], 'type', 'must be an object, but is an array'],
    ['an object of a class', new Map(), 'type', 'must be an object, but is an object of class Map'],
  ])('refuses %s as a document', (_what, value, code, message) => {
    const { issues } = errorOf(ModelValidationError, () => read(Run, value));
    expect(issues).toEqual([expect.objectContaining({ path: '', code, message })]);
  });

  it('reads by the options', () => {
    expect(read(Run, { a: 1 }, { unknownFields: 'drop' }).additionalProperties).toEqual({});
    expect(() => read(Run, {}, { mode: 'odd' as never })).toThrow(ModelUsageError);
  });
});

describe('what a server has parsed for this request alone', () => {
  const extra = { key: 'value' };

  it('is not copied', () => {
    expect(readBody(Run, { extra }).additionalProperties['extra']).toBe(extra);
  });

  it('is copied where it may be anything', () => {
    const { additionalProperties } = readValue(Run, { extra });
    expect(additionalProperties['extra']).toEqual(extra);
    expect(additionalProperties['extra']).not.toBe(extra);
  });
});
