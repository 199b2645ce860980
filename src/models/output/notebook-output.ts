import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { NotebookOutputJson } from './notebook-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * What a notebook returned with `dbutils.notebook.exit()`; found in `notebook_output` of an
 * output.
 */
export class NotebookOutput extends Model<NotebookOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NotebookOutput>;

  /**
   * Value given to `dbutils.notebook.exit()`, at most its first 5 MB. Missing if the notebook did
   * not call it.
   */
  @StringField('result', { example: '{"rows": 41234}' })
  result?: string;

  /** `true` if `result` was cut. */
  @BooleanField('truncated')
  truncated?: boolean;
}
