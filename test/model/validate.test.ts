import { GitSource, Run, RunState } from '../../src';
import { EveryKind } from '../helpers/every-kind';

const NO_MEMBER =
  'must be exactly one of GitBranchSource (with git_branch), GitCommitSource (with git_commit), ' +
  'GitTagSource (with git_tag), but has ';

/** A function that has no prototype, by which alone it could be taken for an object. */
const bareFunction: unknown = Object.setPrototypeOf(() => 1, null);

/** What was assigned to a sound instance, and what `validate` says of it. */
const ASSIGNED: readonly [name: string, values: object, path: string, message: string][] = [
  ['text for an array', { strings: 'a' }, 'strings', 'must be an array, but is the string "a"'],
  ['text for a map', { anyMap: 'a' }, 'any_map', 'must be an object, but is the string "a"'],
  [
    'a function for a map',
    { anyMap: bareFunction },
    'any_map',
    'must be an object, but is a function',
  ],
  [
    'a list for a map of secrets',
    { stringMap: ['a'] },
    'string_map',
    'must be an object, but is an array',
  ],
  [
    'a number for a map of secrets, which is not shown',
    { stringMap: 5 },
    'string_map',
    'must be an object, but is a number',
  ],
  ['a number for a text with limits', { key: 5 }, 'key', 'must be a string, but is the number 5'],
  ['a short text', { key: 'a' }, 'key', 'must have at least 2 characters, but has 1 character'],
  ['a long text', { key: 'abcde' }, 'key', 'must have at most 4 characters, but has 5 characters'],
  [
    'text for a model',
    { script: 'a' },
    'script',
    'must be a InitScriptInfo, but is the string "a"',
  ],
  [
    'a plain object for a model',
    { script: {} },
    'script',
    'must be a InitScriptInfo, but is an object',
  ],
  ['text for a oneOf', { source: 'a' }, 'source', 'must be a GitSource, but is the string "a"'],
  [
    'a function for a oneOf',
    { source: bareFunction },
    'source',
    'must be a GitSource, but is a function',
  ],
  ['a list for a oneOf', { source: [] }, 'source', 'must be a GitSource, but is an array'],
  [
    'null among several of a oneOf',
    { sources: [null] },
    'sources[0]',
    'must be a GitSource, but is null',
  ],
  [
    'another instance for a oneOf',
    { source: RunState.of({}) },
    'source',
    'must be a GitSource, but is an object of class RunState',
  ],
  ['a oneOf without a key', { source: {} }, 'source', `${NO_MEMBER}none of their keys`],
  [
    'a oneOf with two keys',
    { sources: [{ git_branch: 'b', git_tag: 't' }] },
    'sources[0]',
    `${NO_MEMBER}git_branch and git_tag`,
  ],
];

describe('validate', () => {
  it.each(ASSIGNED)('finds %s', (_case, values, path, message) => {
    const instance = Object.assign(EveryKind.of({ needed: 'a' }), values);
    const issues = instance.validate().map((issue) => [issue.path, issue.message]);
    expect(issues).toEqual([[path, message]]);
  });

  it('takes each text within its limits', () => {
    for (const key of ['ab', 'abcd', '😀😀']) {
      expect(Object.assign(EveryKind.of({ needed: 'a' }), { key }).validate()).toEqual([]);
    }
  });

  it('takes a member of a oneOf', () => {
    const gitSource = GitSource.of({ gitUrl: 'u', gitProvider: 'gitHub', gitTag: 't' } as never);
    expect(Object.assign(Run.of({}), { gitSource }).validate()).toEqual([]);
  });
});
