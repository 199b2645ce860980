import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { IncrementalRefreshConfig } from './incremental-refresh-config';
import { PowerBiModel } from './power-bi-model';
import { PowerBiTable } from './power-bi-table';
import type { PowerBiTaskJson } from './power-bi-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that publishes tables to a Power BI semantic model and can refresh it afterwards. */
export class PowerBiTask extends Model<PowerBiTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PowerBiTask>;

  /** Name of the Unity Catalog connection that signs in to Power BI. */
  @StringField('connection_resource_name', { example: 'power_bi_prod' })
  connectionResourceName?: string;

  /** Incremental refresh policy for the published tables. */
  @ModelField('incremental_refresh_config', () => IncrementalRefreshConfig)
  incrementalRefreshConfig?: IncrementalRefreshConfig;

  /** Id of the Power BI gateway through which Power BI reaches the data. */
  @StringField('power_bi_gateway_id', { example: 'c5d1f7e2-80b3-4c96-a4d7-19e6b2f08a53' })
  powerBiGatewayId?: string;

  /** Semantic model that is created or updated. */
  @ModelField('power_bi_model', () => PowerBiModel)
  powerBiModel?: PowerBiModel;

  /** `true` if the model is refreshed after the update. */
  @BooleanField('refresh_after_update')
  refreshAfterUpdate?: boolean;

  /** Tables to publish to the model. */
  @ArrayField('tables', () => PowerBiTable)
  tables?: PowerBiTable[];

  /** Id of the SQL warehouse that Power BI uses as its data source. */
  @StringField('warehouse_id', { example: '1a2b3c4d5e6f7890' })
  warehouseId?: string;
}
