// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `FileStorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type FileStorageInfoJson = {
  /** Path of the file, beginning with `file:/`. */
  destination?: string;
};
