import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { ClientsTypesJson } from './clients-types-json';
import type { StandardProps } from '../../model/standard-schema';

/** Switches for the clients that may use a cluster. Belongs to the cluster's workload type. */
export class ClientsTypes extends Model<ClientsTypesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClientsTypes>;

  /** Whether jobs may run on the cluster. */
  @BooleanField('jobs', { example: true })
  jobs?: boolean;

  /** Whether notebooks may attach to the cluster. */
  @BooleanField('notebooks', { example: false })
  notebooks?: boolean;
}
