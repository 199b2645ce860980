import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedAiRuntimeTaskValuesJson } from './resolved-ai-runtime-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an AI Runtime task after its references were resolved. */
export class ResolvedAiRuntimeTaskValues extends Model<ResolvedAiRuntimeTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedAiRuntimeTaskValues>;

  /**
   * Environment variables by name, after references to values of other tasks were resolved. The SDKs
   * document this field but do not list it.
   */
  @MapField('env_vars', 'any', { secret: true, example: { EPOCHS: '10' } })
  envVars?: Record<string, unknown>;
}
