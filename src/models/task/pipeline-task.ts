import { BooleanField } from '../../metadata/boolean-field';
import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/** A task that starts an update of a declarative pipeline, set as `pipeline_task` of a task. */
export class PipelineTask extends Model {
  /** Identifies the pipeline to update. */
  @StringField('pipeline_id', { example: 'a12cd3e4-0ab1-4abc-9a2b-1a2bcd3e4fab' })
  pipelineId?: string;

  /**
   * When `true`, the update recomputes every table of the pipeline from scratch; `false` by
   * default.
   */
  @BooleanField('full_refresh', { default: false })
  fullRefresh?: boolean;
}
