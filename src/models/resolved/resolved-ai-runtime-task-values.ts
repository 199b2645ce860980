import { Model } from '../../model/model';

/** Values of an AI Runtime task after its references were replaced; it has no fields so far. */
export class ResolvedAiRuntimeTaskValues extends Model {}
