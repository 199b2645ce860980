import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { WorkloadClients } from './workload-clients';
import type { WorkloadTypeJson } from './workload-type-json';
import type { StandardProps } from '../../model/standard-schema';

/** Restriction of a cluster to certain types of workloads. */
export class WorkloadType extends Model<WorkloadTypeJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WorkloadType>;

  /** Clients that can send work to the cluster. */
  @ModelField('clients', () => WorkloadClients)
  clients?: WorkloadClients;
}
