import { OneOf } from '../../schema/one-of';
import { StringField } from '../../schema/decorators/string-field';
import { GitSource } from './git-source';
import type { GitCommitSourceJson } from './git-commit-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** A Git source pinned to a commit; one of the forms of `git_source`. */
@OneOf(GitSource, 'git_commit')
export class GitCommitSource extends GitSource<GitCommitSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GitCommitSource>;

  /** Hash of the commit to check out, at most 64 characters. */
  @StringField('git_commit', {
    required: true,
    example: '4506fdf41e9fa98090570a34df7a5bce163ff15f',
  })
  gitCommit!: string;
}
