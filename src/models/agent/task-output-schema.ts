import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import { TaskOutputSchemaProperty } from './task-output-schema-property';
import type { TaskOutputSchemaJson } from './task-output-schema-json';
import type { StandardProps } from '../../model/standard-schema';

/** Shape of the result that an agentic task produces. */
export class TaskOutputSchema extends Model<TaskOutputSchemaJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskOutputSchema>;

  /** Properties of the result, from property name to its description. */
  @MapField('properties', () => TaskOutputSchemaProperty, {
    example: { summary: { description: 'Findings in one paragraph' } },
  })
  properties?: Record<string, TaskOutputSchemaProperty>;
}
