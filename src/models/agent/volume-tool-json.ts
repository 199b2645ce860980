// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `VolumeTool`: what `toDict()` gives and `fromDict` reads. */
export type VolumeToolJson = {
  /** Full name of the volume, as `<catalog>.<schema>.<volume>`. */
  name?: string;
};
