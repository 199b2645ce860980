import {
  ArrayField,
  GitSource,
  Model,
  ModelField,
  ModelValidationError,
  OneOf,
  StringField,
} from '../../../src';
import { errorOf } from '../../helpers/error-of';

abstract class Shape extends Model {}

@OneOf(Shape, 'text')
class TextShape extends Shape {
  @StringField('text')
  text?: string;
}

/** Told by a key that every object inherits. */
@OneOf(Shape, 'constructor')
class MadeShape extends Shape {
  @StringField('constructor')
  maker?: string;
}

class Shapes extends Model {
  @ModelField('one', () => Shape, { oneOf: true })
  one?: Shape;

  @ArrayField('many', () => Shape, { oneOf: true })
  many?: Shape[];
}

const NONE =
  'must be exactly one of TextShape (with text), MadeShape (with constructor), but has none of their keys';
const BOTH =
  'must be exactly one of TextShape (with text), MadeShape (with constructor), but has text and constructor';

/** The document, read as a text and as an object. */
function readsOf(document: object) {
  return [() => Shapes.fromJson(JSON.stringify(document)), () => Shapes.fromDict(document)];
}

describe('a oneOf', () => {
  it.each<[string, object, abstract new () => Shape]>([
    ['the one key that it has', { text: 'a' }, TextShape],
    ['a key that every object inherits', { constructor: 'a' }, MadeShape],
    ['the one key that is not null', { text: null, constructor: 'a' }, MadeShape],
  ])('is told by %s', (_name, document, member) => {
    for (const read of readsOf({ one: document, many: [document] })) {
      const { one, many } = read();
      expect(one).toBeInstanceOf(member);
      expect(many?.[0]).toBeInstanceOf(member);
    }
  });

  it('is told by the one key that is not undefined', () => {
    const { one } = Shapes.fromDict({ one: { text: undefined, constructor: 'a' } });
    expect(one).toBeInstanceOf(MadeShape);
  });

  it.each<[string, unknown, string]>([
    ['no key', {}, NONE],
    ['a null alone', { text: null }, NONE],
    ['both keys', { text: 'a', constructor: 'b' }, BOTH],
    ['a text', 'text', 'must be an object, but is the string "text"'],
    ['a number', 5, 'must be an object, but is the number 5'],
    ['an array', ['text'], 'must be an object, but is an array'],
  ])('is refused for %s', (_name, value, message) => {
    for (const read of readsOf({ one: value, many: [value] })) {
      expect(errorOf(ModelValidationError, read).issues).toMatchObject([
        { path: 'one', message },
        { path: 'many[0]', message },
      ]);
    }
  });

  it('is refused for a null among the items', () => {
    for (const read of readsOf({ many: [null] })) {
      expect(errorOf(ModelValidationError, read).issues).toMatchObject([
        { path: 'many[0]', message: 'must be an object, but is null' },
      ]);
    }
  });

  it.each([
    ['a number', 5, 'must be an object, but is the number 5'],
    ['an array', [], 'must be an object, but is an array'],
  ])('is refused where the whole document is %s', (_name, value, message) => {
    for (const read of [
      () => GitSource.fromJson(JSON.stringify(value)),
      () => GitSource.fromDict(value),
    ]) {
      expect(errorOf(ModelValidationError, read).issues).toMatchObject([{ path: '', message }]);
    }
  });
});
