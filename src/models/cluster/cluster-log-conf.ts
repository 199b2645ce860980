import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { DbfsStorageInfo } from '../storage/dbfs-storage-info';
import { S3StorageInfo } from '../storage/s3-storage-info';
import { VolumesStorageInfo } from '../storage/volumes-storage-info';
import type { ClusterLogConfJson } from './cluster-log-conf-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Place that the logs of a cluster are delivered to, every few minutes. Only one destination is
 * set.
 */
export class ClusterLogConf extends Model<ClusterLogConfJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClusterLogConf>;

  /** Delivers the logs to a DBFS path. */
  @ModelField('dbfs', () => DbfsStorageInfo, { example: null })
  dbfs?: DbfsStorageInfo;

  /** Delivers the logs to an S3 bucket. The instance profile of the cluster can write to it. */
  @ModelField('s3', () => S3StorageInfo, { example: null })
  s3?: S3StorageInfo;

  /** Delivers the logs to a Unity Catalog volume. */
  @ModelField('volumes', () => VolumesStorageInfo)
  volumes?: VolumesStorageInfo;
}
