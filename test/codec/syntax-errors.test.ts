import { ModelParseError, Run } from '../../src';
import { locateSyntaxError } from '../../src/codec/json/locate-syntax-error';
import { errorOf } from '../helpers/error-of';

describe('text that is not JSON', () => {
  it.each([
    [
      'a string where a colon belongs',
      '{"a" "b"}',
      1,
      6,
      'expected ":" after the key, but found "\\""',
    ],
    ['a string where a comma belongs', '["a" "b"]', 1, 6, 'expected "," or "]", but found "\\""'],
    ['a word on the second line', '{\n"a": x}', 2, 6, 'expected a value, but found "x"'],
    ['a word behind empty lines', '[\n\n\nx]', 4, 1, 'expected a value, but found "x"'],
    ['line ends of an old Mac', '{\r"a":\r\rx}', 4, 1, 'expected a value, but found "x"'],
    ['line ends of Windows', '{\r\n"a":\r\n\r\nx}', 4, 1, 'expected a value, but found "x"'],
    ['the other order of a Windows line end', '[\n\rx]', 3, 1, 'expected a value, but found "x"'],
  ])('%s', (_case, text, line, column, reason) => {
    const error = errorOf(ModelParseError, () => Run.fromJson(text));
    expect(error).toMatchObject({ line, column, reason });
  });

  it.each(['[x]', '\uFEFF[x]', '\uFEFF{\n"a": x}'])('says where in %j it is not', (text) => {
    const { offset } = errorOf(ModelParseError, () => Run.fromJson(text));
    expect(text[offset]).toBe('x');
  });
});

it('text that JSON.parse refuses for a reason of its own has its fault at the end', () => {
  expect(locateSyntaxError('{"a":[1]} ')).toEqual({
    offset: 10,
    reason: 'the text was refused by JSON.parse',
  });
});
