import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ResolvedAgenticTaskValuesJson } from './resolved-agentic-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an agentic task after its references were resolved. */
export class ResolvedAgenticTaskValues extends Model<ResolvedAgenticTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedAgenticTaskValues>;

  /** Input for the agent with all references resolved. */
  @StringField('input', { example: 'Summarize the orders of 2026-01-01.' })
  input?: string;
}
