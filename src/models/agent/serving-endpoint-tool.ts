import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/** Agent tool backed by a model serving endpoint. */
export class ServingEndpointTool extends Model {
  /** Name of the serving endpoint to query. */
  @StringField('name', { example: 'demand-forecast' })
  name?: string;
}
