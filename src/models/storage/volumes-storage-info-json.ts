// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `VolumesStorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type VolumesStorageInfoJson = {
  /** Absolute path in the volume, starting with `/Volumes/<catalog>/<schema>/<volume>/`. */
  destination: string;
};
