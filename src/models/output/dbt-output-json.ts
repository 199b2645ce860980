// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DbtOutput`: what `toDict()` gives and `fromDict` reads. */
export type DbtOutputJson = {
  /**
   * Pre-signed URL of the compressed artifacts, valid for 30 minutes. Set once the run has ended. Masked, since
   * whoever has it can download them.
   */
  artifacts_link?: string;
  /** Headers to send when `artifacts_link` is fetched. The values are masked. */
  artifacts_headers?: Record<string, string>;
};
