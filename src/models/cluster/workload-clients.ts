import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';

/** Switches for the clients that may use a cluster. Belongs to the cluster's workload type. */
export class WorkloadClients extends Model {
  /** `true` if jobs can run on the cluster. */
  @BooleanField('jobs', { example: true })
  jobs?: boolean;

  /** `true` if notebooks can attach to the cluster. */
  @BooleanField('notebooks', { example: false })
  notebooks?: boolean;
}
