// Written by `npm run json-types` from the fields of the class; change them there.
import type { DbfsStorageInfoJson } from '../storage/dbfs-storage-info-json';
import type { S3StorageInfoJson } from '../storage/s3-storage-info-json';
import type { VolumesStorageInfoJson } from '../storage/volumes-storage-info-json';

/** The JSON of a `ClusterLogConf`: what `toDict()` gives and `fromDict` reads. */
export type ClusterLogConfJson = {
  /** Delivers the logs to a DBFS path. */
  dbfs?: DbfsStorageInfoJson;
  /** Delivers the logs to an S3 bucket. The instance profile of the cluster can write to it. */
  s3?: S3StorageInfoJson;
  /** Delivers the logs to a Unity Catalog volume. */
  volumes?: VolumesStorageInfoJson;
};
