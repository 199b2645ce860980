import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedNotebookTaskValuesJson } from './resolved-notebook-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Parameters of a notebook task after their references were resolved. */
export class ResolvedNotebookTaskValues extends Model<ResolvedNotebookTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedNotebookTaskValues>;

  /** Notebook parameters by name, with all references resolved. */
  @MapField('base_parameters', 'string', { example: { date: '2026-01-01' } })
  baseParameters?: Record<string, string>;
}
