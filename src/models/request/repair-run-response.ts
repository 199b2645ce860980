import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { RepairRunResponseJson } from './repair-run-response-json';
import type { StandardProps } from '../../model/standard-schema';

/** Answer of runs/repair. */
export class RepairRunResponse extends Model<RepairRunResponseJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RepairRunResponse>;

  /** Id of the repair, which the next repair of the run has to name as `latest_repair_id`. */
  @IntegerField('repair_id', { example: 734_650_698_524_280 })
  repairId?: number;
}
