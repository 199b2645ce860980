// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `S3StorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type S3StorageInfoJson = {
  /** S3 address, beginning with `s3://`. */
  destination?: string;
  /** AWS region of the bucket; ignored when `endpoint` is set too. */
  region?: string;
  /** Address of the S3 service to use; wins over `region`. */
  endpoint?: string;
  /** `true` when what is written is encrypted on the server; off by default. */
  enable_encryption?: boolean;
  /** Way of encrypting, `sse-s3` or `sse-kms`; looked at only when `enable_encryption` is on. */
  encryption_type?: string;
  /** KMS key to encrypt with when `encryption_type` is `sse-kms`. */
  kms_key?: string;
  /**
   * Predefined access list put on written objects, so that for instance the owner of a foreign bucket can read
   * them.
   */
  canned_acl?: string;
};
