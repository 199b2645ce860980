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

  /** AWS region of the bucket. Ignored if `endpoint` is set. */
  @StringField('region', { example: 'us-west-2' })
  region?: string;

  /** Endpoint of the S3 service. It takes precedence over `region`. */
  @StringField('endpoint', { example: 'https://s3-us-west-2.amazonaws.com' })
  endpoint?: string;

  /** `true` if server-side encryption is on. Default: `false`. */
  @BooleanField('enable_encryption')
  enableEncryption?: boolean;

  /**
   * Encryption type: `sse-s3` or `sse-kms`. Used only if `enable_encryption` is `true`. Default:
   * `sse-s3`.
   */
  @StringField('encryption_type', { example: 'sse-kms' })
  encryptionType?: string;

  /** KMS key, used only if `encryption_type` is `sse-kms`. */
  @StringField('kms_key', {
    example: 'arn:aws:kms:us-west-2:123456789012:key/1f2e3d4c-5b6a-4798-8877-665544332211',
  })
  kmsKey?: string;

  /**
   * Canned access control list of the written objects, such as `bucket-owner-full-control`. By
   * default only the owner of an object has access.
   */
  @StringField('canned_acl', { example: 'bucket-owner-full-control' })
  cannedAcl?: string;
}
