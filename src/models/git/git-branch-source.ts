import { OneOf } from '../../schema/one-of';
import { StringField } from '../../schema/decorators/string-field';
import { GitSource } from './git-source';
import type { GitBranchSourceJson } from './git-branch-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** A Git source pinned to a branch; one of the forms of `git_source`. */
@OneOf(GitSource, 'git_branch')
export class GitBranchSource extends GitSource<GitBranchSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GitBranchSource>;

  /** Branch whose newest commit is checked out when the run starts, at most 255 characters. */
  @StringField('git_branch', { required: true, example: 'main' })
  gitBranch!: string;
}
