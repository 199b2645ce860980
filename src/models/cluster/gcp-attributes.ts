import { ConfidentialComputeType } from '../../enums/confidential-compute-type';
import { GcpAvailability } from '../../enums/gcp-availability';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GcpAttributesJson } from './gcp-attributes-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a cluster that apply on Google Cloud only. */
export class GcpAttributes extends Model<GcpAttributesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GcpAttributes>;

  /**
   * `true` when executors may run on preemptible instances.
   * @deprecated Read `availability` instead.
   */
  @BooleanField('use_preemptible_executors')
  usePreemptibleExecutors?: boolean;

  /**
   * Address of the service account that the nodes run as, which must be set up for the
   * workspace.
   */
  @StringField('google_service_account', {
    example: 'etl-nodes@example-project.iam.gserviceaccount.com',
  })
  googleServiceAccount?: string;

  /**
   * Whether nodes are preemptible instances, on-demand ones, or preemptible with on-demand as
   * fallback.
   */
  @EnumField('availability', GcpAvailability)
  availability?: GcpAvailability;

  /** Size of the boot disk in GB. */
  @IntegerField('boot_disk_size', { example: 100 })
  bootDiskSize?: number;

  /** Confidential computing technology of the instances; none when left out. */
  @EnumField('confidential_compute_type', ConfidentialComputeType)
  confidentialComputeType?: ConfidentialComputeType;

  /**
   * How many nodes, the driver first, are on-demand instances before `availability` applies to
   * the rest.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /**
   * How many local SSDs of 375 GB each node gets; which numbers are possible depends on the
   * instance type.
   */
  @IntegerField('local_ssd_count', { example: 1 })
  localSsdCount?: number;

  /**
   * Zone of the nodes: a zone name, `HA` to spread them over zones, or `AUTO` to let Databricks
   * choose one.
   */
  @StringField('zone_id', { example: 'us-central1-a' })
  zoneId?: string;
}
