import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { TraceDestinationJson } from './trace-destination-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Where the traces of an agentic task are kept: an MLflow experiment and tables in Unity
 * Catalog.
 */
export class TraceDestination extends Model<TraceDestinationJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TraceDestination>;

  /** Unity Catalog catalog that holds the trace tables. */
  @StringField('catalog_name', { example: 'main' })
  catalogName?: string;

  /** Id of the MLflow experiment the traces belong to. */
  @StringField('experiment_id', { example: '2873509146027384' })
  experimentId?: string;

  /** Schema, within `catalog_name`, that holds the trace tables. */
  @StringField('schema_name', { example: 'agent_traces' })
  schemaName?: string;

  /** Text the names of the trace tables begin with. */
  @StringField('table_prefix', { example: 'sales_agent' })
  tablePrefix?: string;
}
