// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AutoScale`: what `toDict()` gives and `fromDict` reads. */
export type AutoScaleJson = {
  /** Number of workers the cluster starts with and never falls below. */
  min_workers?: number;
  /** Number of workers the cluster never exceeds; must be above `min_workers`. */
  max_workers?: number;
};
