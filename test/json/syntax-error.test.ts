import { ModelParseError, Run } from '../../src';
import { locateSyntaxError } from '../../src/json/syntax-error';
import { errorOf } from '../helpers/error-of';

describe('text that is not JSON', () => {
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
