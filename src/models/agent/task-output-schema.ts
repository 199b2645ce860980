import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import { TaskOutputSchemaProperty } from './task-output-schema-property';

/** Shape of the result that an agentic task produces. */
export class TaskOutputSchema extends Model {
  /** Properties of the result, from property name to its description. */
  @MapField('properties', () => TaskOutputSchemaProperty, {
    example: { summary: { description: 'Findings in one paragraph' } },
  })
  properties?: Record<string, TaskOutputSchemaProperty>;
}
