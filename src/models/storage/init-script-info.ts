import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { Adlsgen2Info } from './adlsgen2-info';
import { DbfsStorageInfo } from './dbfs-storage-info';
import { FileStorageInfo } from './file-storage-info';
import { GcsStorageInfo } from './gcs-storage-info';
import { S3StorageInfo } from './s3-storage-info';
import { VolumesStorageInfo } from './volumes-storage-info';
import { WorkspaceStorageInfo } from './workspace-storage-info';
import type { InitScriptInfoJson } from './init-script-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Location of one init script of a cluster. Only one of the fields is set. */
export class InitScriptInfo extends Model<InitScriptInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<InitScriptInfo>;

  /**
   * Script in DBFS.
   * @deprecated Init scripts in DBFS are no longer supported; read `workspace` or `volumes`
   * instead.
   */
  @ModelField('dbfs', () => DbfsStorageInfo, { example: null })
  dbfs?: DbfsStorageInfo;

  /** Script inside the container image, for clusters started from `docker_image`. */
  @ModelField('file', () => FileStorageInfo, { example: null })
  file?: FileStorageInfo;

  /** Script in S3. The key `S3` of earlier API versions is read too, and written as `s3`. */
  @ModelField('s3', () => S3StorageInfo, { aliases: ['S3'], example: null })
  s3?: S3StorageInfo;

  /** Script in Azure Data Lake Storage Gen2. */
  @ModelField('abfss', () => Adlsgen2Info, { example: null })
  abfss?: Adlsgen2Info;

  /** Script in Google Cloud Storage. */
  @ModelField('gcs', () => GcsStorageInfo, { example: null })
  gcs?: GcsStorageInfo;

  /** Script in a Unity Catalog volume. */
  @ModelField('volumes', () => VolumesStorageInfo, { example: null })
  volumes?: VolumesStorageInfo;

  /** Script stored as a file in the workspace. */
  @ModelField('workspace', () => WorkspaceStorageInfo)
  workspace?: WorkspaceStorageInfo;
}
