import { TaskSource } from '../../enums/task-source';
import { EnumField } from '../../schema/decorators/enum-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { NotebookTaskJson } from './notebook-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Task that runs a notebook. */
export class NotebookTask extends Model<NotebookTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NotebookTask>;

  /**
   * Path of the notebook: absolute, starting with `/`, in the workspace; relative to the
   * repository root for `GIT`.
   */
  @StringField('notebook_path', { required: true, example: '/Shared/etl/ingest_orders' })
  notebookPath!: string;

  /** Where the notebook is. Default: `GIT` if the run has a `git_source`, else `WORKSPACE`. */
  @EnumField('source', TaskSource, { example: 'WORKSPACE' })
  source?: TaskSource;

  /**
   * Default values of the notebook's widgets, by name. Parameters of the run take precedence. At
   * most 1 MB as JSON.
   */
  @MapField('base_parameters', 'any', { example: { day: '2026-01-01', region: 'emea' } })
  baseParameters?: Record<string, unknown>;

  /**
   * Id of the serverless or pro SQL warehouse that runs the notebook. The notebook has only SQL
   * cells then.
   */
  @StringField('warehouse_id', { example: '1a2b3c4d5e6f7081' })
  warehouseId?: string;
}
