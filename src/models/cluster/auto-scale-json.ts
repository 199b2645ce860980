// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AutoScale`: what `toDict()` gives and `fromDict` reads. */
export type AutoScaleJson = {
  /** Minimum number of workers, which is also the number the cluster starts with. */
  min_workers?: number;
  /** Maximum number of workers. It is above `min_workers`. */
  max_workers?: number;
};
