import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';

/** Switches for the clients that may use a cluster. Belongs to the cluster's workload type. */
export class WorkloadClients extends Model {
  /** Whether jobs may run on the cluster. */
  @BooleanField('jobs', { example: true })
  jobs?: boolean;

  /** Whether notebooks may attach to the cluster. */
  @BooleanField('notebooks', { example: false })
  notebooks?: boolean;
}
