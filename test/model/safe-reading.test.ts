import {
  Model,
  ModelParseError,
  ModelUsageError,
  ModelValidationError,
  Run,
  StringField,
  type ModelError,
  type SafeResult,
} from '../../src';
import { HOSTILE_VALUES } from '../helpers/hostile-values';
import { errorOf } from '../helpers/error-of';
import { modelNamed, MODELS } from '../helpers/models';

function failureOf(result: SafeResult<unknown>): ModelError {
  if (result.success) throw new Error('it succeeded');
  return result.error;
}

describe('safeFromJson', () => {
  it.each(Object.keys(MODELS))('reads what %s.fromJson reads', (name) => {
    const model = modelNamed(name);
    const text = model.example().toJson();
    const result = model.safeFromJson(text);
    expect(result.success && result.data.equals(model.fromJson(text))).toBe(true);
  });

  it('gives the error that fromJson throws', () => {
    for (const text of ['{', '{"run_id":"x","tasks":[{}]}', 'null', '[]', '']) {
      const thrown = errorOf(Error as never, () => Run.fromJson(text));
      expect(failureOf(Run.safeFromJson(text))).toEqual(thrown);
    }
    expect(failureOf(Run.safeFromJson('{'))).toBeInstanceOf(ModelParseError);
  });

  it('is lenient if asked', () => {
    const result = Run.safeFromJson('{"run_id":"x"}', { mode: 'lenient' });
    expect(result.success && result.data.readIssues).toHaveLength(1);
  });

  it.each([[null], [undefined], [5], [{}], [Buffer.from('{}')]])('fails for %p', (value) => {
    const error = failureOf(Run.safeFromJson(value));
    expect([ModelValidationError, ModelUsageError]).toContain(error.constructor);
  });
});

describe('safeFromDict', () => {
  it('reads an object', () => {
    const result = Run.safeFromDict({ run_id: 1 });
    expect(result).toEqual({ success: true, data: Run.fromDict({ run_id: 1 }) });
  });

  it('fails for null, since there is no document', () => {
    for (const value of [null, undefined]) {
      expect(failureOf(Run.safeFromDict(value))).toMatchObject({
        issues: [{ path: '', code: 'required' }],
      });
    }
  });

  it('fails for text and for an instance, as fromDict does', () => {
    expect(failureOf(Run.safeFromDict('{}')).message).toContain('call Run.fromJson');
    expect(failureOf(Run.safeFromDict(Run.of({})))).toBeInstanceOf(ModelUsageError);
  });

  it('never throws for what the input is', () => {
    for (const make of Object.values(HOSTILE_VALUES)) {
      const value = make();
      for (const wire of [value, { run_id: value, tasks: value, other: value }]) {
        expect(typeof Run.safeFromDict(wire).success).toBe('boolean');
        expect(typeof Run.safeFromJson(wire).success).toBe('boolean');
      }
    }
  });
});

describe('what is no fault of the input is thrown', () => {
  it('by wrong options, whatever the input is', () => {
    for (const input of ['{', null]) {
      errorOf(ModelUsageError, () => Run.safeFromJson(input, { mode: 'loose' } as never));
      errorOf(ModelUsageError, () => Run.safeFromDict(input, { mode: 'loose' } as never));
    }
  });

  it('by a method that was detached from its class', () => {
    const { safeFromJson } = Run;
    const call = safeFromJson as (text: string) => unknown;
    errorOf(ModelUsageError, () => call('{}'));
  });

  it("by the constructor of a user's class", () => {
    class Broken extends Model {
      @StringField('name')
      name?: string;

      constructor() {
        super();
        throw new RangeError('broken');
      }
    }
    expect(() => Broken.safeFromJson('{}')).toThrow(RangeError);
  });
});
