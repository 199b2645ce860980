import { accepts, refuses, type Case } from '../case.js';

const base = { git_url: 'u', git_provider: 'gitHub' };
const tag = { ...base, git_tag: 'v1' };
const branch = { ...base, git_branch: 'main' };
const two = { ...tag, git_branch: 'main' };
const wrongInside = { ...tag, git_provider: 'nowhere' };

const PLACES = [
  ['single', 'main_source', (source: unknown) => source, ''],
  ['array', 'more_sources', (source: unknown) => [branch, source], '[1]'],
  ['map', 'named_sources', (source: unknown) => ({ other: branch, it: source }), '.it'],
] as const;

export const ONE_OF_CASES: readonly Case[] = [
  ...PLACES.flatMap(([place, field, put, step]) => [
    accepts(`oneOf in ${place}: one`, 'sources', { [field]: put(tag) }),
    refuses(`oneOf in ${place}: none`, 'sources', { [field]: put(base) }, [`${field}${step}`]),
    refuses(`oneOf in ${place}: two`, 'sources', { [field]: put(two) }, [`${field}${step}`]),
    refuses(`oneOf in ${place}: wrong inside`, 'sources', { [field]: put(wrongInside) }, [
      `${field}${step}.git_provider`,
    ]),
    refuses(`oneOf in ${place}: text`, 'sources', { [field]: put('tag') }, [`${field}${step}`]),
    refuses(`oneOf in ${place}: an array`, 'sources', { [field]: put([tag]) }, [`${field}${step}`]),
  ]),
  accepts('oneOf as the body: one', 'git-source', tag),
  {
    name: 'oneOf as the body: none, and the message names all three',
    path: 'git-source',
    send: base,
    status: 400,
    paths: [''],
    contains: ['GitBranchSource', 'GitCommitSource', 'GitTagSource'],
  },
];
