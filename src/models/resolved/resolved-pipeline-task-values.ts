import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedPipelineTaskValuesJson } from './resolved-pipeline-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Parameters of a pipeline task after their references were resolved. */
export class ResolvedPipelineTaskValues extends Model<ResolvedPipelineTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedPipelineTaskValues>;

  /** Pipeline parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { date: '2026-01-01' } })
  parameters?: Record<string, string>;
}
