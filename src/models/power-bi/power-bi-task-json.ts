// Written by `npm run json-types` from the fields of the class; change them there.
import type { IncrementalRefreshConfigJson } from './incremental-refresh-config-json';
import type { PowerBiModelJson } from './power-bi-model-json';
import type { PowerBiTableJson } from './power-bi-table-json';

/** The JSON of a `PowerBiTask`: what `toDict()` gives and `fromDict` reads. */
export type PowerBiTaskJson = {
  /** Name of the Unity Catalog connection that signs in to Power BI. */
  connection_resource_name?: string;
  /** Incremental refresh policy for the published tables. */
  incremental_refresh_config?: IncrementalRefreshConfigJson;
  /** Id of the Power BI gateway through which Power BI reaches the data. */
  power_bi_gateway_id?: string;
  /** Semantic model that is created or updated. */
  power_bi_model?: PowerBiModelJson;
  /** `true` if the model is refreshed after the update. */
  refresh_after_update?: boolean;
  /** Tables to publish to the model. */
  tables?: PowerBiTableJson[];
  /** Id of the SQL warehouse that Power BI uses as its data source. */
  warehouse_id?: string;
};
