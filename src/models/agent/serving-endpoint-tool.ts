import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a model serving endpoint. */
export class ServingEndpointTool extends Model {
  /** Name of the serving endpoint to query. */
  @StringField('name', { example: 'demand-forecast' })
  name?: string;
}
