// Written by `npm run json-types` from the fields of the class; change them there.
import type { Adlsgen2InfoJson } from './adlsgen2-info-json';
import type { DbfsStorageInfoJson } from './dbfs-storage-info-json';
import type { FileStorageInfoJson } from './file-storage-info-json';
import type { GcsStorageInfoJson } from './gcs-storage-info-json';
import type { S3StorageInfoJson } from './s3-storage-info-json';
import type { VolumesStorageInfoJson } from './volumes-storage-info-json';
import type { WorkspaceStorageInfoJson } from './workspace-storage-info-json';

/** The JSON of a `InitScriptInfo`: what `toDict()` gives and `fromDict` reads. */
export type InitScriptInfoJson = {
  /**
   * Script in DBFS.
   * @deprecated Init scripts in DBFS are no longer supported; read `workspace` or `volumes` instead.
   */
  dbfs?: DbfsStorageInfoJson;
  /** Script inside the container image, for clusters started from `docker_image`. */
  file?: FileStorageInfoJson;
  /** Script in S3. The key `S3` of earlier API versions is read too, and written as `s3`. */
  s3?: S3StorageInfoJson;
  /** Script in Azure Data Lake Storage Gen2. */
  abfss?: Adlsgen2InfoJson;
  /** Script in Google Cloud Storage. */
  gcs?: GcsStorageInfoJson;
  /** Script in a Unity Catalog volume. */
  volumes?: VolumesStorageInfoJson;
  /** Script stored as a file in the workspace. */
  workspace?: WorkspaceStorageInfoJson;
};
