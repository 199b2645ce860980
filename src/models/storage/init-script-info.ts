import { ModelField } from '../../metadata/model-field';
import { Model } from '../model';
import { Adlsgen2Info } from './adlsgen2-info';
import { DbfsStorageInfo } from './dbfs-storage-info';
import { FileStorageInfo } from './file-storage-info';
import { S3StorageInfo } from './s3-storage-info';

/** Location of one init script of a cluster. Only one of the fields is set. */
export class InitScriptInfo extends Model {
  /**
   * Script in DBFS.
   * @deprecated Init scripts in DBFS are no longer supported; read `workspace` or `volumes`
   * instead.
   */
  @ModelField('dbfs', () => DbfsStorageInfo)
  dbfs?: DbfsStorageInfo;

  /** Script inside the container image, for clusters started from `docker_image`. */
  @ModelField('file', () => FileStorageInfo)
  file?: FileStorageInfo;

  /**
   * Script in S3; also read under the upper-case key `S3` of earlier API versions, and written
   * as `s3`.
   */
  @ModelField('s3', () => S3StorageInfo, { aliases: ['S3'] })
  s3?: S3StorageInfo;

  /** Script in Azure Data Lake Storage Gen2. */
  @ModelField('abfss', () => Adlsgen2Info)
  abfss?: Adlsgen2Info;
}
