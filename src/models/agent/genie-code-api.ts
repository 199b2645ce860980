import { Model } from '../../model/model';

/** Chooses Genie Code as the agent behind an agentic task. It has no settings of its own. */
export class GenieCodeApi extends Model {}
