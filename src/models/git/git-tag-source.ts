import { OneOf } from '../../schema/one-of';
import { StringField } from '../../schema/decorators/string-field';
import { GitSource } from './git-source';
import type { GitTagSourceJson } from './git-tag-source-json';
import type { StandardProps } from '../../model/standard-schema';

/** A Git source pinned to a tag; one of the forms of `git_source`. */
@OneOf(GitSource, 'git_tag')
export class GitTagSource extends GitSource<GitTagSourceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GitTagSource>;

  /** Tag to check out, at most 255 characters. */
  @StringField('git_tag', { required: true, example: 'v1.4.0' })
  gitTag!: string;
}
