import {
  GitBranchSource,
  Model,
  ModelValidationError,
  Run,
  RunState,
  StringField,
  type ModelIssue,
} from '../../../src';
import { errorOf } from '../../helpers/error-of';
import { EveryKind } from '../../helpers/every-kind';

class Named extends Model {
  @StringField('title', { minLength: 1, maxLength: 1 })
  title?: string;
}

const BOUNDLESS =
  'must be a number that a 64-bit double can hold (or an integer of at most 10000 digits), but is ';

function issuesOf(read: () => unknown): readonly ModelIssue[] {
  return errorOf(ModelValidationError, read).issues;
}

describe('the whole issue of', () => {
  it.each<[string, () => unknown, ModelIssue]>([
    [
      'a short text',
      () => Named.fromDict({ title: '' }),
      {
        path: 'title',
        code: 'min_length',
        message: 'must have at least 1 character, but has 0 characters',
        expected: 'at least 1 character',
        received: '0 characters',
        params: { limit: 1, length: 0 },
      },
    ],
    [
      'a long text',
      () => Named.fromDict({ title: 'ab' }),
      {
        path: 'title',
        code: 'max_length',
        message: 'must have at most 1 character, but has 2 characters',
        expected: 'at most 1 character',
        received: '2 characters',
        params: { limit: 1, length: 2 },
      },
    ],
    [
      'a text of one character where more are needed',
      () => EveryKind.fromDict({ needed: 'x', key: 'a' }),
      {
        path: 'key',
        code: 'min_length',
        message: 'must have at least 2 characters, but has 1 character',
        expected: 'at least 2 characters',
        received: '1 character',
        params: { limit: 2, length: 1 },
      },
    ],
    [
      'a number that is none',
      () => Run.fromDict({ run_id: NaN }),
      {
        path: 'run_id',
        code: 'not_finite',
        message: `${BOUNDLESS}NaN`,
        expected: 'a finite number',
        received: 'NaN',
        params: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
      },
    ],
    [
      'a literal with too many digits',
      () => Run.fromJson('{"run_id":1e99999}'),
      {
        path: 'run_id',
        code: 'not_finite',
        message: `${BOUNDLESS}a number beyond all bounds`,
        expected: 'a finite number',
        received: 'a number beyond all bounds',
        params: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
      },
    ],
    [
      'a bigint that no double holds',
      () => EveryKind.fromDict({ needed: 'x', ratio: 10n ** 400n }),
      {
        path: 'ratio',
        code: 'not_finite',
        message: `${BOUNDLESS}1${'0'.repeat(59)}… (401 digits)`,
        expected: 'a finite number',
        received: `1${'0'.repeat(59)}… (401 digits)`,
        params: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
      },
    ],
    [
      'another type where an enum belongs',
      () => RunState.fromDict({ life_cycle_state: 5 }),
      {
        path: 'life_cycle_state',
        code: 'type',
        message: expect.stringMatching(/^must be one of TERMINATED, .*, but is the number 5$/),
        expected: expect.stringContaining('one of TERMINATED, '),
        received: 'the number 5',
        params: { values: expect.arrayContaining(['TERMINATED', 'RUNNING']) },
      },
    ],
    [
      'an enum that is required',
      () => GitBranchSource.fromDict({ git_url: 'u', git_branch: 'b' }),
      {
        path: 'git_provider',
        code: 'required',
        message: expect.stringContaining('is required, but is absent; expected one of gitHub, '),
        expected: expect.stringContaining('one of gitHub, '),
        received: 'absent',
        params: { values: expect.arrayContaining(['gitHub', 'gitLab']) },
      },
    ],
    [
      'a value that is not JSON',
      () => Run.fromDict({ extra: () => 1 }),
      {
        path: 'extra',
        code: 'not_json',
        message: 'must be a value that JSON can hold, but is a function',
        expected: 'a JSON value',
        received: 'a function',
      },
    ],
  ])('%s', (_case, read, issue) => {
    expect(issuesOf(read)).toEqual([issue]);
  });
});

describe('the field that an unknown one is taken for', () => {
  it.each<[string, string, string | undefined]>([
    ['the name of its property', 'odd', 'odd "name"\u2028'],
    ['other letters of case, and hyphens', 'String-MAP', 'string_map'],
    ['no underscore', 'numbermap', 'number_map'],
    ['60 characters', `string${'_'.repeat(51)}map`, 'string_map'],
    ['61 characters', `string${'_'.repeat(52)}map`, undefined],
    ['a letter too many', 'strings_map', 'string_map'],
    ['another name', 'from_next_year', undefined],
  ])('%s', (_case, key, meant) => {
    const document = { needed: 'x', [key]: 1 };
    const message = `is not a field of EveryKind${meant ? `; did you mean ${meant}?` : ''}`;
    expect(issuesOf(() => EveryKind.fromDict(document, { unknownFields: 'reject' }))).toEqual([
      {
        path: expect.any(String) as string,
        code: 'unknown_field',
        message,
        ...(meant !== undefined && { params: { meant } }),
      },
    ]);
  });
});
