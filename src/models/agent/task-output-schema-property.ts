import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TaskOutputSchemaPropertyJson } from './task-output-schema-property-json';
import type { StandardProps } from '../../model/standard-schema';

/** One property of the result of an agentic task. */
export class TaskOutputSchemaProperty extends Model<TaskOutputSchemaPropertyJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskOutputSchemaProperty>;

  /** What the agent writes into the property. */
  @StringField('description', { example: 'Findings in one paragraph' })
  description?: string;
}
