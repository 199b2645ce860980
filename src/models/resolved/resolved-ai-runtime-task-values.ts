import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Values of an AI Runtime task after its references were resolved. */
export class ResolvedAiRuntimeTaskValues extends Model {
  /**
   * Environment variables by name, after references to values of other tasks were resolved. The SDKs
   * document this field but do not list it.
   */
  @MapField('env_vars', 'any', { secret: true, example: { EPOCHS: '10' } })
  envVars?: Record<string, unknown>;
}
