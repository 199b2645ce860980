import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { S3StorageInfoJson } from './s3-storage-info-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Location in S3, for cluster logs or an init script, with the way to reach and encrypt it.
 * Either `region` or `endpoint` is needed.
 */
export class S3StorageInfo extends Model<S3StorageInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<S3StorageInfo>;

  /** S3 address, beginning with `s3://`. */
  @StringField('destination', { example: 's3://example-cluster-logs/etl' })
  destination?: string;

  /** AWS region of the bucket; ignored when `endpoint` is set too. */
  @StringField('region', { example: 'us-west-2' })
  region?: string;

  /** Address of the S3 service to use; wins over `region`. */
  @StringField('endpoint', { example: 'https://s3-us-west-2.amazonaws.com' })
  endpoint?: string;

  /** `true` when what is written is encrypted on the server; off by default. */
  @BooleanField('enable_encryption')
  enableEncryption?: boolean;

  /** Way of encrypting, `sse-s3` or `sse-kms`; looked at only when `enable_encryption` is on. */
  @StringField('encryption_type', { example: 'sse-kms' })
  encryptionType?: string;

  /** KMS key to encrypt with when `encryption_type` is `sse-kms`. */
  @StringField('kms_key', {
    example: 'arn:aws:kms:us-west-2:123456789012:key/1f2e3d4c-5b6a-4798-8877-665544332211',
  })
  kmsKey?: string;

  /**
   * Predefined access list put on written objects, so that for instance the owner of a foreign
   * bucket can read them.
   */
  @StringField('canned_acl', { example: 'bucket-owner-full-control' })
  cannedAcl?: string;
}
