// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `S3StorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type S3StorageInfoJson = {
  /** S3 address, beginning with `s3://`. */
  destination?: string;
  /** AWS region of the bucket. Ignored if `endpoint` is set. */
  region?: string;
  /** Endpoint of the S3 service. It takes precedence over `region`. */
  endpoint?: string;
  /** `true` if server-side encryption is on. Default: `false`. */
  enable_encryption?: boolean;
  /** Encryption type: `sse-s3` or `sse-kms`. Used only if `enable_encryption` is `true`. Default: `sse-s3`. */
  encryption_type?: string;
  /** KMS key, used only if `encryption_type` is `sse-kms`. */
  kms_key?: string;
  /**
   * Canned access control list of the written objects, such as `bucket-owner-full-control`. By default only the
   * owner of an object has access.
   */
  canned_acl?: string;
};
