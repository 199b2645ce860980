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
   * `true` if executors can run on preemptible instances. Default: `false`.
   * @deprecated Read `availability` instead.
   */
  @BooleanField('use_preemptible_executors')
  usePreemptibleExecutors?: boolean;

  /** Email address of the service account of the nodes. It is set up for the workspace. */
  @StringField('google_service_account', {
    example: 'etl-nodes@example-project.iam.gserviceaccount.com',
  })
  googleServiceAccount?: string;

  /**
   * Whether nodes are preemptible instances, on-demand instances, or preemptible with on-demand
   * as fallback.
   */
  @EnumField('availability', GcpAvailability)
  availability?: GcpAvailability;

  /** Size of the boot disk in GB. */
  @IntegerField('boot_disk_size', { example: 100 })
  bootDiskSize?: number;

  /**
   * Confidential computing technology of the instances; only `SEV_SNP`, and only on N2D
   * instances. Default: none.
   */
  @EnumField('confidential_compute_type', ConfidentialComputeType)
  confidentialComputeType?: ConfidentialComputeType;

  /**
   * Number of nodes, the driver first, that are on-demand instances; `availability` applies to
   * the rest.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /** Number of local SSDs of 375 GB for each node. The instance type limits the number. */
  @IntegerField('local_ssd_count', { example: 1 })
  localSsdCount?: number;

  /**
   * Availability zone of the nodes: a zone, `HA` (spread over zones), or `AUTO` (Databricks
   * chooses one). Default: `HA`.
   */
  @StringField('zone_id', { example: 'us-central1-a' })
  zoneId?: string;
}
