import { ModelParseError, ModelValidationError, Run } from '../../src';
import { exactInteger } from '../../src/json/exact-integer';
import { parseExactJson } from '../../src/json/parse-exact';
import { errorOf } from '../helpers/error-of';

const BEYOND = '9007199254740993';

describe('what stands beside a large integer', () => {
  it.each<[string, string, unknown]>([
    ['is null', `[null,{"a":null},${BEYOND}]`, [null, { a: null }, 9007199254740993n]],
    [
      'is true and false',
      `{"a":true,"b":[false,${BEYOND}]}`,
      { a: true, b: [false, 9007199254740993n] },
    ],
    [
      'is a number',
      `[0,-1.5,${BEYOND},2e-7,9007199254740991,0.9876543210987654]`,
      [0, -1.5, 9007199254740993n, 2e-7, 9007199254740991, 0.9876543210987654],
    ],
    [
      'is a string of digits',
      `["12345678901234567890","",${BEYOND},"-1e400"]`,
      ['12345678901234567890', '', 9007199254740993n, '-1e400'],
    ],
    [
      'is a string of backslashes and quotes',
      `["\\\\","\\"${BEYOND}\\\\\\"",-${BEYOND}]`,
      ['\\', `"${BEYOND}\\"`, -9007199254740993n],
    ],
    [
      'is a fraction that a double rounds',
      `[9007199254740993.5,${BEYOND}]`,
      [9007199254740994, 9007199254740993n],
    ],
    ['are line ends', `{\r\n"a" : ${BEYOND}\n}`, { a: 9007199254740993n }],
  ])('%s', (_case, text, expected) => {
    expect(parseExactJson(text, 64)).toEqual(expected);
  });
});

it('a document may have thousands of large integers', () => {
  const ids = Array.from({ length: 3_000 }, (_, index) =>
    String(9_007_199_254_741_000n + BigInt(index)),
  );
  const text = `{"run_name":"a","new":[${ids.join(',')}],"last":"b"}`;
  expect(Run.fromJson(text).toJson()).toBe(text);
});

it.each([
  ['arrays', '[', ']'],
  ['objects', '{"a":', '}'],
])('%s of 100,000 levels beside a large integer are refused as too deep', (_case, open, close) => {
  const deep = open.repeat(100_000) + (close === '}' ? '1' : '') + close.repeat(100_000);
  const { issues } = errorOf(ModelValidationError, () =>
    Run.fromJson(`{"run_id":${BEYOND},"new":${deep}}`),
  );
  expect(issues.map(({ code }) => code)).toEqual(['unsafe_integer', 'too_deep']);
});

it('a text that grows too long for a string with its integers marked is refused', () => {
  const join = jest.spyOn(Array.prototype, 'join').mockImplementationOnce(() => {
    throw new RangeError('Invalid string length');
  });
  try {
    const error = errorOf(ModelParseError, () => parseExactJson(`[${BEYOND}]`, 64));
    expect(error).toMatchObject({ line: 1, column: 1, offset: 0 });
    expect(error.reason).toBe('the text has more large integers than can be read exactly');
  } finally {
    join.mockRestore();
  }
});

it('a text grows by 21 characters for each large integer, and by none for another number', () => {
  const text = `[1,-0.5,9007199254740991,-9007199254740991,9007199254740992,-${BEYOND}]`;
  const parse = jest.spyOn(JSON, 'parse');
  try {
    parseExactJson(text, 64);
    expect(parse.mock.calls.map(([parsed]) => parsed.length)).toEqual([text.length + 2 * 21]);
  } finally {
    parse.mockRestore();
  }
});

describe('200 integers of 10,000 digits that are written with an exponent', () => {
  const numbers = Array.from({ length: 200 }, () => '1e9999').join(',');

  it('are kept in a text that is long itself', () => {
    const run = Run.fromJson(`{"new":[${numbers}],"pad":"${'x'.repeat(150_000)}"}`);
    expect(run.additionalProperties['new']).toEqual(
      Array.from({ length: 200 }, () => 10n ** 9_999n),
    );
  });

  it.each([
    ['short', '1e9999', 101],
    ['longer', `1.${'0'.repeat(50)}e9999`, 109],
  ])('are kept up to a million digits more than the text allows: %s', (_case, literal, first) => {
    const text = `{"new":[${Array.from({ length: 200 }, () => literal).join(',')}]}`;
    const { issues, issueCount } = errorOf(ModelValidationError, () => Run.fromJson(text));
    expect([issues[0]?.path, issues[0]?.code]).toEqual([`new[${first}]`, 'not_finite']);
    expect(issueCount).toBe(200 - first);
  });
});

describe('an integer handed in by a caller', () => {
  const least = 10n ** 10_000n;

  it.each([
    ['of 10,001 digits', least],
    ['of 10,001 digits, below zero', -least],
  ])('is refused: %s', (_case, value) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const { issues } = errorOf(ModelValidationError, () =>
        Run.fromDict({ new: value }, { mode }),
      );
      expect(issues.map(({ path, code }) => [path, code])).toEqual([['new', 'not_finite']]);
    }
  });

  it.each([
    ['of 10,000 digits', least - 1n],
    ['of 10,000 digits, below zero', 1n - least],
  ])('is kept: %s', (_case, value) => {
    expect(Run.fromDict({ new: value }).additionalProperties['new']).toBe(value);
  });
});

it('zeros in front of a number are none of its digits', () => {
  expect(exactInteger(`0.${'0'.repeat(5_000)}1e15000`)).toBe(10n ** 9_999n);
});
