import { IsString, getMetadataStorage, MaxLength } from 'class-validator';

import { Model, ModelUsageError, ModelValidationError, StringField } from '../../src';
import { canGenerateCode } from '../../src/codegen/can-generate-code';
import { decodeChecked } from '../../src/decode/checked/model';
import { decodeCompiled } from '../../src/decode/compiled/decode-compiled';
import { Scope } from '../../src/codegen/scope';
import { defaultDecoder } from '../../src/decode/default-decoder';
import { planOf } from '../../src/schema/plan';
import { markPlainConstructors } from '../../src/decode/compiled/plain-constructor';
import { isGenerationAllowed, itCompiled } from '../helpers/compiled-only';
import { errorOf } from '../helpers/error-of';

const made = jest.fn();

class Counted extends Model {
  @StringField('name')
  name?: string = undefined;

  constructor() {
    super();
    made();
  }
}

beforeEach(() => made.mockClear());

describe('the default decoder', () => {
  it('is compiled code if code may be generated, else checked reading', () => {
    expect(canGenerateCode()).toBe(isGenerationAllowed());
    expect(defaultDecoder()).toBe(isGenerationAllowed() ? decodeCompiled : decodeChecked);
  });

  it('asks once whether code may be generated', () => {
    const generate = jest.spyOn(globalThis, 'Function');
    canGenerateCode();
    expect(generate).not.toHaveBeenCalled();
    generate.mockRestore();
  });

  it('is checked reading for the first three small texts of a process', async () => {
    const decoders: unknown[] = [];
    await jest.isolateModulesAsync(async () => {
      const { decoderForText } = await import('../../src/decode/default-decoder.js');
      const { decodeChecked: checked } = await import('../../src/decode/checked/model.js');
      const texts = ['x'.repeat(16_385), '{}', 'x'.repeat(16_384), null, '{}', '{}'];
      for (const text of texts) decoders.push(decoderForText(text) === checked);
    });
    const later = !isGenerationAllowed();
    expect(decoders).toEqual([later, true, true, later, true, later]);
  });

  it('makes one plan for a class', () => {
    expect(planOf(Counted)).toBe(planOf(Counted));
  });

  itCompiled('compiles a decoder and an encoder for a class, once', () => {
    const compile = jest.spyOn(Scope.prototype, 'compile');
    for (let index = 0; index < 3; index += 1) {
      Counted.fromJson('{"name":"a"}').toJson();
      Counted.fromDict({ name: 'a' }).toDict();
    }
    expect(compile).toHaveBeenCalledTimes(2);
    compile.mockRestore();
  });
});

describe('the constructor of a class', () => {
  it("is called for a user's class, which may do anything there", () => {
    const read = Counted.fromJson('{"name":"a"}');
    expect(made).toHaveBeenCalledTimes(1);
    expect(read.toDict()).toEqual({ name: 'a' });
  });

  itCompiled("is not called for one of the package's own, which only declares its fields", () => {
    class Own extends Counted {}
    markPlainConstructors({ Own });
    const read = Own.fromJson('{"name":"a"}');
    expect(made).not.toHaveBeenCalled();
    expect(read).toBeInstanceOf(Own);
    expect(read.toDict()).toEqual({ name: 'a' });
  });

  it("is called where the user put constraints on one of the package's own", () => {
    class Constrained extends Counted {
      @MaxLength(3, { message: 'is too long for us' })
      @StringField('short')
      short?: string = undefined;
    }
    markPlainConstructors({ Constrained });
    expect(Constrained.fromJson('{"short":"abc"}').short).toBe('abc');
    expect(made).toHaveBeenCalledTimes(1);
    const read = (): unknown => Constrained.fromJson('{"short":"abcd"}');
    expect(errorOf(ModelValidationError, read).issues).toMatchObject([
      { path: 'short', message: 'is too long for us' },
    ]);
  });
});

describe('class-validator', () => {
  class Asked extends Counted {
    @IsString({ message: 'of our own' })
    @StringField('more')
    more?: string;
  }

  it.each([
    ['asked about', 'constraints of its own', Asked, 1],
    ['not asked about', 'the constraints of its fields alone', Counted, 0],
  ])('is %s a class with %s', (_asked, _name, model, calls) => {
    model.fromDict({ name: 'a', more: 'b' });
    const ask = jest.spyOn(getMetadataStorage(), 'getTargetValidationMetadatas');
    model.fromDict({ name: 'a', more: 'b' });
    expect(ask).toHaveBeenCalledTimes(calls);
    ask.mockRestore();
  });
});

describe('the value that a constructor gives to a property', () => {
  class Initial extends Model {
    @StringField('team', { required: true })
    team = 'none';

    @StringField('name')
    name? = 'unnamed';

    @StringField('label', { default: 'default' })
    label? = 'initial';

    own = 'mine';
  }

  it.each([
    ['absent', '{"team":"a"}', 'a', 'unnamed', 'default'],
    ['null', '{"team":"a","name":null,"label":null}', 'a', 'unnamed', 'default'],
    ['set', '{"team":"a","name":"b","label":"c"}', 'a', 'b', 'c'],
    ['refused', '{"team":"a","name":5,"label":6}', 'a', undefined, undefined],
    ['absent, though required', '{}', 'none', 'unnamed', 'default'],
    ['null, though required', '{"team":null}', 'none', 'unnamed', 'default'],
  ])('is what it is where the field is %s', (_name, text, team, name, label) => {
    const options = { mode: 'lenient' } as const;
    for (const read of [
      Initial.fromJson(text, options),
      Initial.fromDict(JSON.parse(text) as object, options),
    ]) {
      expect(read).toMatchObject({ team, name, label, own: 'mine' });
    }
  });
});

it('a wire name on two properties is named, whatever stands before it', () => {
  class Twice extends Model {
    @StringField('id')
    id?: string;

    @StringField('name')
    first?: string;

    @StringField('name')
    second?: string;
  }
  expect(errorOf(ModelUsageError, () => Twice.fromDict({})).message).toBe(
    'Twice declares the wire name name on two properties',
  );
});
