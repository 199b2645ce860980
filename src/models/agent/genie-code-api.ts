import { Model } from '../../model/model';
import type { GenieCodeApiJson } from './genie-code-api-json';
import type { StandardProps } from '../../model/standard-schema';

/** Chooses Genie Code as the agent behind an agentic task. It has no settings of its own. */
export class GenieCodeApi extends Model<GenieCodeApiJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenieCodeApi>;
}
