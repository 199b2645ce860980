import { Model, ModelValidationError, StringField } from '../../../src';
import { errorOf } from '../../helpers/error-of';

/** The first object is searched, and as many others as it takes to compile a collector have its keys. */
const ENOUGH = 51;

/** A class that nothing was read into yet. */
function newClass() {
  class Named extends Model {
    @StringField('name')
    name?: string;
  }
  return Named;
}

/** The text of an object, again and again. */
function texts(members: string, count = ENOUGH): string[] {
  return Array<string>(count).fill(`{${members}}`);
}

describe('unknown fields of many objects of a class', () => {
  it.each<[name: string, next: string, written?: string]>([
    ['the same', '"a":"y","b":2,"c":false,"d":null'],
    ['fewer', '"a":"x","b":1,"c":true'],
    ['more', '"a":"x","b":1,"c":true,"d":null,"e":5'],
    ['as many others', '"a":"x","b":1,"c":true,"e":null'],
    ['none', '"name":"n"'],
    ['a field behind them', '"a":"x","b":1,"name":"n"', '"name":"n","a":"x","b":1'],
    ['a fraction', '"a":"x","b":1.5,"c":true,"d":null'],
    ['an integer at the limit', '"a":9007199254740991,"b":1,"c":true,"d":null'],
    ['an integer beyond the limit', '"a":9007199254740993,"b":1,"c":true,"d":null'],
    ['an integer deep within', '"a":{"b":[12345678901234567890]},"b":1,"c":true,"d":null'],
    ['objects and arrays', '"a":{"x":[1,{}]},"b":[],"c":{},"d":[null]'],
  ])('are kept where the next object has %s', (_name, next, written = next) => {
    const all = [...texts('"a":"x","b":1,"c":true,"d":null'), `{${next}}`];
    const Named = newClass();
    const read = all.map((text) => Named.fromJson(text).toJson());
    expect(read).toEqual([...all.slice(0, -1), `{${written}}`]);
  });

  it('are kept where the next object has them in another order', () => {
    const Named = newClass();
    for (const text of texts('"a":"x","b":1')) Named.fromJson(text);
    expect(Named.fromJson('{"b":2,"a":"y"}').toDict()).toEqual({ a: 'y', b: 2 });
  });

  it.each(['__proto__', 'constructor', 'with "quotes"', 'a b', '\u2028'])(
    'are kept under the name %j',
    (key) => {
      const all = texts(`${JSON.stringify(key)}:"x"`, ENOUGH + 2);
      const Named = newClass();
      expect(all.map((text) => Named.fromJson(text).toJson())).toEqual(all);
    },
  );

  it('are dropped, refused and set aside as the read says, whatever was read before it', () => {
    const Named = newClass();
    for (const text of texts('"a":"x","b":{}')) Named.fromJson(text);
    const next = '{"a":"y","b":2}';
    for (const mode of ['strict', 'lenient'] as const) {
      expect(Named.fromJson(next, { mode, unknownFields: 'drop' }).toDict()).toEqual({});
      expect(Named.fromJson(next, { mode }).toDict()).toEqual({ a: 'y', b: 2 });
    }
    const refused = { unknownFields: 'reject' } as const;
    const read = (): unknown => Named.fromJson('{"b":2,"a":"y"}', refused);
    expect(errorOf(ModelValidationError, read).issues.map(({ path }) => path)).toEqual(['b', 'a']);
    const aside = Named.fromJson(next, { ...refused, mode: 'lenient' });
    expect(aside.toDict()).toEqual({ a: 'y', b: 2 });
    expect(aside.readIssues.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('are kept beside what a lenient read set aside', () => {
    const Named = newClass();
    for (const text of texts('"a":"x"')) Named.fromJson(text);
    const read = Named.fromJson('{"name":5,"a":"y"}', { mode: 'lenient' });
    expect(read.toDict()).toEqual({ name: 5, a: 'y' });
  });

  it('have bags of their own, without inherited names', () => {
    const Named = newClass();
    const [first, second] = texts('"a":1', ENOUGH + 2)
      .map((text) => Named.fromJson(text))
      .slice(-2) as [Model, Model];
    first.additionalProperties['b'] = 2;
    expect(second.additionalProperties).toEqual({ a: 1 });
    expect('toString' in second.additionalProperties).toBe(false);
  });
});
