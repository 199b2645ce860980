import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { WorkloadClients } from './workload-clients';

/** Restriction of a cluster to certain kinds of workloads. */
export class WorkloadType extends Model {
  /** Which clients may send work to the cluster. */
  @ModelField('clients', () => WorkloadClients)
  clients?: WorkloadClients;
}
