// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ClientsTypes`: what `toDict()` gives and `fromDict` reads. */
export type ClientsTypesJson = {
  /** Whether jobs may run on the cluster. */
  jobs?: boolean;
  /** Whether notebooks may attach to the cluster. */
  notebooks?: boolean;
};
