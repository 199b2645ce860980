import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { WorkloadClientsJson } from './workload-clients-json';
import type { StandardProps } from '../../model/standard-schema';

/** Switches for the clients that may use a cluster. Belongs to the cluster's workload type. */
export class WorkloadClients extends Model<WorkloadClientsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WorkloadClients>;

  /** `true` if jobs can run on the cluster. */
  @BooleanField('jobs', { example: true })
  jobs?: boolean;

  /** `true` if notebooks can attach to the cluster. */
  @BooleanField('notebooks', { example: false })
  notebooks?: boolean;
}
