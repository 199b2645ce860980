// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `VolumeSource`: what `toDict()` gives and `fromDict` reads. */
export type VolumeSourceJson = {
  /** Path of the input files, below `/Volumes`. */
  volume_path?: string;
};
