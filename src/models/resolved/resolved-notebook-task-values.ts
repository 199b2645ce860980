import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Parameters of a notebook task after their references were resolved. */
export class ResolvedNotebookTaskValues extends Model {
  /** Notebook parameters by name, with all references resolved. */
  @MapField('base_parameters', 'string', { example: { date: '2026-01-01' } })
  baseParameters?: Record<string, string>;
}
