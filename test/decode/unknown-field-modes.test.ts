import { Model, ModelValidationError, StringField, type ReadOptions } from '../../src';
import { errorOf } from '../helpers/error-of';

class Named extends Model {
  @StringField('name')
  name?: string;
}

/** Reads the document as a text and as an object, each twice, since the second is read with what the first has left. */
function readTwice(document: object, options: ReadOptions): Named[] {
  const text = JSON.stringify(document);
  return [0, 1].flatMap(() => [Named.fromJson(text, options), Named.fromDict(document, options)]);
}

const document = { name: 'a', text: 'x', list: [1, { a: null }], none: null };

describe('unknown fields', () => {
  it.each<[options: ReadOptions, kept: boolean]>([
    [{ unknownFields: 'keep', mode: 'strict' }, true],
    [{ unknownFields: 'keep', mode: 'lenient' }, true],
    [{ unknownFields: 'drop', mode: 'strict' }, false],
    [{ unknownFields: 'drop', mode: 'lenient' }, false],
    [{ unknownFields: 'reject', mode: 'lenient' }, true],
  ])('are treated as %j says', (options, kept) => {
    for (const read of readTwice(document, options)) {
      expect(read.toDict()).toEqual(kept ? document : { name: 'a' });
      expect(read.readIssues.map(({ path, code }) => [path, code])).toEqual(
        options.unknownFields === 'reject'
          ? ['text', 'list', 'none'].map((path) => [path, 'unknown_field'])
          : [],
      );
    }
  });

  it('that are refused are not looked into', () => {
    const read = (): unknown =>
      Named.fromDict({ call: () => 1, at: new Date(0) }, { unknownFields: 'reject' });
    expect(errorOf(ModelValidationError, read).issues).toEqual([
      { path: 'call', code: 'unknown_field', message: 'is not a field of Named' },
      { path: 'at', code: 'unknown_field', message: 'is not a field of Named' },
    ]);
  });

  it('that no text can say are left out by a lenient read', () => {
    const read = Named.fromDict({ call: () => 1, gone: undefined, note: 1 }, { mode: 'lenient' });
    expect(Object.keys(read.additionalProperties)).toEqual(['note']);
    expect(read.readIssues.map(({ path, code }) => [path, code])).toEqual([['call', 'not_json']]);
  });
});
