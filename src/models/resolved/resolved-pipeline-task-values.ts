import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Parameters of a pipeline task after their references were resolved. */
export class ResolvedPipelineTaskValues extends Model {
  /** Pipeline parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { date: '2026-01-01' } })
  parameters?: Record<string, string>;
}
