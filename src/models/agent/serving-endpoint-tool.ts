import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ServingEndpointToolJson } from './serving-endpoint-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a model serving endpoint. */
export class ServingEndpointTool extends Model<ServingEndpointToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ServingEndpointTool>;

  /** Name of the serving endpoint to query. */
  @StringField('name', { example: 'demand-forecast' })
  name?: string;
}
