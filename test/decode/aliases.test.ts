import { InitScriptInfo, Model, ModelValidationError, StringField } from '../../src';
import { planOf } from '../../src/schema/plan';
import { itCompiled } from '../helpers/compiled-only';
import { errorOf } from '../helpers/error-of';

class Renamed extends Model {
  @StringField('name', { aliases: ['Name', 'NAME'] })
  name?: string;

  @StringField('constructor', { aliases: ['maker'] })
  madeBy?: string;
}

class Needed extends Model {
  @StringField('id', { required: true, aliases: ['ID'] })
  id!: string;
}

/** What is written of the document, which is read as a text and as an object. */
function rewritten(model: typeof Renamed, document: object): object[] {
  const text = JSON.stringify(document);
  return [model.fromJson(text).toDict(), model.fromDict(document).toDict()];
}

describe('a field with aliases', () => {
  it.each<[name: string, document: object, written: object]>([
    ['its name', { name: 'a' }, { name: 'a' }],
    ['an alias', { Name: 'a' }, { name: 'a' }],
    ['another alias', { NAME: 'a' }, { name: 'a' }],
    ['an alias behind a null', { name: null, Name: 'a' }, { name: 'a' }],
    ['the last alias behind nulls', { name: null, Name: null, NAME: 'a' }, { name: 'a' }],
    ['the last alias behind a null', { Name: null, NAME: 'a' }, { name: 'a' }],
    ['nulls alone', { name: null, Name: null, NAME: null }, {}],
    ['its name before an alias', { name: 'a', Name: 'b' }, { name: 'a', Name: 'b' }],
    ['its name before the last alias', { name: 'a', NAME: 'b' }, { name: 'a', NAME: 'b' }],
    ['the first alias before the last', { Name: 'a', NAME: 'b' }, { name: 'a', NAME: 'b' }],
    ['an alias of a name that all objects inherit', { maker: 'a' }, { constructor: 'a' }],
    ['that name', { constructor: 'a', maker: 'b' }, { constructor: 'a', maker: 'b' }],
    ['no alias that an object inherits', { hasOwnProperty: 'a' }, { hasOwnProperty: 'a' }],
  ])('is read from %s', (_name, document, written) => {
    expect(rewritten(Renamed, document)).toEqual([written, written]);
  });

  it('is read from an alias behind what is undefined', () => {
    const document = { name: undefined, Name: undefined, NAME: 'a' };
    expect(Renamed.fromDict(document).toDict()).toEqual({ name: 'a' });
  });

  it('is not read from an alias that the object inherits', () => {
    class Inheriting extends Model {
      @StringField('text', { aliases: ['toString'] })
      text?: string;
    }
    for (const read of [Inheriting.fromJson('{}'), Inheriting.fromDict({})]) {
      expect(read.text).toBeUndefined();
    }
  });

  it.each<[string, object, string, string]>([
    ['absent', {}, 'id', 'is required, but is absent; expected a string'],
    ['null', { id: null }, 'id', 'is required, but is null; expected a string'],
    [
      'null under each name',
      { id: null, ID: null },
      'id',
      'is required, but is null; expected a string',
    ],
    [
      'null under its alias alone',
      { ID: null },
      'id',
      'is required, but is absent; expected a string',
    ],
    ['wrong under its alias', { ID: 5 }, 'ID', 'must be a string, but is the number 5'],
  ])('is refused where it is %s', (_name, document, path, message) => {
    for (const read of [
      () => Needed.fromJson(JSON.stringify(document)),
      () => Needed.fromDict(document),
    ]) {
      expect(errorOf(ModelValidationError, read).issues).toMatchObject([{ path, message }]);
    }
  });

  it('is read from its alias though that was an unknown field of the object before', () => {
    const both = '{"s3":{"destination":"a"},"S3":{"destination":"b"}}';
    expect(InitScriptInfo.fromJson(both).toJson()).toBe(both);
    const one = InitScriptInfo.fromJson('{"S3":{"destination":"b"}}');
    expect(one.toDict()).toEqual({ s3: { destination: 'b' } });
  });
});

describe('a class without aliases', () => {
  class Plain extends Model {
    @StringField('name')
    name?: string;
  }

  it('has none in its plan', () => {
    expect([...planOf(Plain).aliased.keys()]).toEqual([]);
    expect([...planOf(Renamed).aliased.keys()]).toEqual(['Name', 'NAME', 'maker']);
  });

  itCompiled('is not searched for unknown fields where a text has none', () => {
    const searched: unknown[] = [];
    const keys = jest.spyOn(Object, 'keys').mockImplementation((object) => {
      searched.push(JSON.stringify(object));
      return Reflect.ownKeys(object) as string[];
    });
    Plain.fromJson('{"name":"plain"}');
    Renamed.fromJson('{"name":"renamed"}');
    keys.mockRestore();
    expect(searched).toContain('{"name":"renamed"}');
    expect(searched).not.toContain('{"name":"plain"}');
  });
});
