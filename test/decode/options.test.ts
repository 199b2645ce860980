import { ModelUsageError, Run, type ReadOptions } from '../../src';
import { resolveReadOptions } from '../../src/decode/options';
import { errorOf } from '../helpers/error-of';

const DEFAULTS = {
  mode: 'strict',
  unknownFields: 'keep',
  enums: 'closed',
  maxIssues: 100,
  maxDepth: 64,
};

describe('read options', () => {
  it.each<[string, ReadOptions | undefined, object]>([
    ['are the usual ones where there are none', undefined, DEFAULTS],
    ['are the usual ones where they are undefined', { mode: undefined as never }, DEFAULTS],
    [
      'may be as large as they get',
      { maxIssues: 10_000, maxDepth: 1_000 },
      { ...DEFAULTS, maxIssues: 10_000, maxDepth: 1_000 },
    ],
    [
      'may be as small as they get',
      { maxIssues: 1, maxDepth: 1 },
      { ...DEFAULTS, maxIssues: 1, maxDepth: 1 },
    ],
  ])('%s', (_case, options, expected) => {
    expect(resolveReadOptions(options)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    [
      'a number, as map passes',
      0,
      'the read options must be an object, but are 0; in a map() call fromDict as (value) => Run.fromDict(value)',
    ],
    [
      'too many issues',
      { maxIssues: 10_001 },
      'the option maxIssues must be an integer from 1 to 10000, but is 10001',
    ],
    [
      'half of a level',
      { maxDepth: 1.5 },
      'the option maxDepth must be an integer from 1 to 1000, but is 1.5',
    ],
    [
      'a choice that is none',
      { unknownFields: 'hide' },
      'the option unknownFields must be one of keep, drop, reject, but is hide',
    ],
    [
      'a name that is none',
      { depth: 1 },
      'there is no read option depth; there are mode, unknownFields, enums, maxIssues, maxDepth',
    ],
    [
      'a getter that throws',
      {
        get mode() {
          throw new Error('boom');
        },
      },
      'the read options could not be read: Error: boom',
    ],
  ])('cannot be %s', (_case, options, message) => {
    const error = errorOf(ModelUsageError, () => Run.fromDict({}, options as ReadOptions));
    expect(error.message).toBe(message);
  });
});
