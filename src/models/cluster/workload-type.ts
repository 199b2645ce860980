import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { ClientsTypes } from './clients-types';
import type { WorkloadTypeJson } from './workload-type-json';
import type { StandardProps } from '../../model/standard-schema';

/** Restriction of a cluster to certain kinds of workloads. */
export class WorkloadType extends Model<WorkloadTypeJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WorkloadType>;

  /** Which clients may send work to the cluster. */
  @ModelField('clients', () => ClientsTypes)
  clients?: ClientsTypes;
}
