import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One property of the result of an agentic task. */
export class TaskOutputSchemaProperty extends Model {
  /** What the agent writes into the property. */
  @StringField('description', { example: 'Findings in one paragraph' })
  description?: string;
}
