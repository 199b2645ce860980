import { OneOf } from '../../schema/one-of';
import { StringField } from '../../schema/decorators/string-field';
import { GitSource } from './git-source';

/** A Git source pinned to a branch; one of the forms of `git_source`. */
@OneOf(GitSource, 'git_branch')
export class GitBranchSource extends GitSource {
  /** Branch whose newest commit is checked out when the run starts, at most 255 characters. */
  @StringField('git_branch', { required: true, example: 'main' })
  gitBranch!: string;
}
