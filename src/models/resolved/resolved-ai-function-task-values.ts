import { Model } from '../../model/model';

/** Values of an AI function task after its references were resolved. It has no fields so far. */
export class ResolvedAiFunctionTaskValues extends Model {}
