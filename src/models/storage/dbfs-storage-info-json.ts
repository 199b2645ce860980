// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DbfsStorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type DbfsStorageInfoJson = {
  /** Path in DBFS, beginning with `dbfs:/`. */
  destination?: string;
};
