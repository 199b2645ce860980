// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GcsStorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type GcsStorageInfoJson = {
  /** URI of the object in Google Cloud Storage, starting with `gs://`. */
  destination: string;
};
