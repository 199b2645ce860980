// Written by `npm run json-types` from the fields of the class; change them there.
import type { GitBranchSourceJson } from './git-branch-source-json';
import type { GitCommitSourceJson } from './git-commit-source-json';
import type { GitTagSourceJson } from './git-tag-source-json';

/** The JSON of a `GitSource`: that of one of its forms. */
export type GitSourceJson = GitBranchSourceJson | GitCommitSourceJson | GitTagSourceJson;
