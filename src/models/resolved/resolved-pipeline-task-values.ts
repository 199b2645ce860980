import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Parameters of a pipeline task after their references were replaced. */
export class ResolvedPipelineTaskValues extends Model {
  /** Pipeline parameters by name, with all references filled in. */
  @MapField('parameters', 'string', { example: { date: '2026-01-01' } })
  parameters?: Record<string, string>;
}
