import { code, literal, member, name, type Code } from '../../src/codegen/code';
import { Scope } from '../../src/codegen/scope';
import { itCompiled } from '../helpers/compiled-only';

describe('generated code', () => {
  it('is put together of pieces, numbers and lists of pieces', () => {
    const list = [code`a;`, code`b;`];
    expect(code`{${list}}${name('c')} = ${5};`.text).toBe('{a;\nb;}c = 5;');
  });

  it.each<[string, unknown]>([
    ['a text', 'alert(1)'],
    ['a text in a list', [code`a`, 'alert(1)']],
  ])('is not made of %s', (_name, part) => {
    expect(() => code`${part as Code}`).toThrow(TypeError);
  });

  it.each(['', '1a', 'a b', 'a;b', 'a\n'])('has no name such as %j', (text) => {
    expect(() => name(text)).toThrow(new TypeError(`not an identifier: ${text}`));
  });

  it.each([
    ['plain', 'o.plain'],
    ['$_1', 'o.$_1'],
    ['1a', 'o["1a"]'],
    ['a b', 'o["a b"]'],
    ['"]; alert(1); //', 'o["\\"]; alert(1); //"]'],
  ])('loads the member %j', (property, text) => {
    expect(member(name('o'), property).text).toBe(text);
  });

  itCompiled.each(['a', '"', '\\', '\n', '\u2028\u2029', '${1}'])(
    'has the text %j as it is',
    (text) => {
      const scope = new Scope();
      const object = scope.bind('object', { [text]: 'found' });
      const value = code`[${literal(text)}, ${member(object, text)}]`;
      expect(scope.compile(value)).toEqual([text, 'found']);
    },
  );
});

describe('a number as a literal', () => {
  itCompiled.each([-0, NaN, Infinity, -Infinity, 1e300, -5, 0.1])('%p is that number', (value) => {
    expect(new Scope().compile(literal(value))).toBe(value);
  });
});
