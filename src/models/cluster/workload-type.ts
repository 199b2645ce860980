import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { WorkloadClients } from './workload-clients';

/** Restriction of a cluster to certain types of workloads. */
export class WorkloadType extends Model {
  /** Clients that can send work to the cluster. */
  @ModelField('clients', () => WorkloadClients)
  clients?: WorkloadClients;
}
