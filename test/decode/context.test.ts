import { ModelUsageError, Run } from '../../src';
import { decodeChecked } from '../../src/decode/checked/model';
import { notFinite, tooDeep } from '../../src/decode/issues/messages';
import { isUnsafeNumber, ReadContext, type Source } from '../../src/decode/context';
import { resolveReadOptions } from '../../src/decode/options';
import { errorOf } from '../helpers/error-of';

const MOST = 10_000_000;

function contextOf(source: Source): ReadContext {
  return new ReadContext(resolveReadOptions(undefined), source, decodeChecked);
}

describe("the values of a caller's object", () => {
  it('are admitted up to ten million, together', () => {
    const context = contextOf('caller');
    context.admit(MOST - 1);
    context.admit(1);
    const { message } = errorOf(ModelUsageError, () => {
      context.admit(1);
    });
    expect(message).toBe(
      'the object cannot be read: it has more than 10000000 values, or holds the same objects over and over',
    );
  });

  it('count as a thousand each where they are too deep', () => {
    const context = contextOf('caller');
    for (let count = 0; count < MOST / 1_000; count += 1) context.reportFatal(tooDeep(64));
    expect(context.issueCount).toBe(10_000);
    expect(() => context.reportFatal(tooDeep(64))).toThrow('holds the same objects over and over');
  });

  it('count no more than others where they cannot be read for another reason', () => {
    const context = contextOf('caller');
    context.admit(MOST);
    context.reportFatal(notFinite(NaN, false));
    expect([context.issueCount, context.isFatal]).toEqual([1, true]);
  });
});

it.each(['text', 'exact-text'] as const)('the values of a %s are as many as it says', (source) => {
  const context = contextOf(source);
  context.admit(MOST + 1);
  context.reportFatal(tooDeep(64));
  expect(context.issueCount).toBe(1);
});

describe('a number that may not be what the text says', () => {
  it.each<[unknown, boolean]>([
    [2 ** 53, true],
    [-(2 ** 53), true],
    [1e300, true],
    [Infinity, true],
    [-Infinity, true],
    [2 ** 53 - 1, false],
    [0, false],
    [0.5, false],
    ['9007199254740993', false],
    [9007199254740993n, false],
    [null, false],
  ])('%p: %s', (value, expected) => {
    expect(isUnsafeNumber(value)).toBe(expected);
  });
});

it('notes nothing for a read that set nothing aside', () => {
  expect(Run.fromJson('{}').readIssues).toBe(Run.fromDict({ run_id: 1 }).readIssues);
});
