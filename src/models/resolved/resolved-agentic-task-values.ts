import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Values of an agentic task after its references were resolved. */
export class ResolvedAgenticTaskValues extends Model {
  /** Input for the agent with all references resolved. */
  @StringField('input', { example: 'Summarize the orders of 2026-01-01.' })
  input?: string;
}
