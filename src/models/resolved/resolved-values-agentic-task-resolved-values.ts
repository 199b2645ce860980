import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ResolvedValuesAgenticTaskResolvedValuesJson } from './resolved-values-agentic-task-resolved-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an agentic task after its references were replaced. */
export class ResolvedValuesAgenticTaskResolvedValues extends Model<ResolvedValuesAgenticTaskResolvedValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedValuesAgenticTaskResolvedValues>;

  /** Input for the agent with all references filled in. */
  @StringField('input', { example: 'Summarize the orders of 2026-01-01.' })
  input?: string;
}
