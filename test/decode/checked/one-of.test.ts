import {
  ArrayField,
  GitSource,
  Model,
  ModelField,
  ModelValidationError,
  OneOf,
  StringField,
} from '../../../src';
import { readDict, readText } from '../../../src/decode/read';
import { checked, compiled } from '../../helpers/codecs';
import { isGenerationAllowed } from '../../helpers/compiled-only';
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

describe('a null that another member of a oneOf knows', () => {
  const document = {
    git_url: 'a',
    git_provider: 'gitHub',
    git_branch: 'main',
    git_tag: null,
    git_commit: null,
    git_later: null,
  };

  it('is absent, in every way of reading', () => {
    for (const unknownFields of ['keep', 'drop'] as const) {
      const reads = (isGenerationAllowed() ? [checked, compiled] : [checked]).flatMap(
        ({ decodeModel }) => [
          readText(GitSource, JSON.stringify(document), { unknownFields }, decodeModel),
          readDict(GitSource, document, { unknownFields }, decodeModel),
        ],
      );
      for (const read of reads) {
        expect((read as unknown as Model).toDict()).toEqual({
          git_url: 'a',
          git_provider: 'gitHub',
          git_branch: 'main',
          ...(unknownFields === 'keep' && { git_later: null }),
        });
      }
    }
  });

  it('is no unknown field where those are refused', () => {
    const result = GitSource.safeFromDict(document, { unknownFields: 'reject' });
    expect(result.success ? '' : result.error.message).toContain('1 problem\n  git_later');
  });
});
