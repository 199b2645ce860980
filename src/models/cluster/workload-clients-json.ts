// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `WorkloadClients`: what `toDict()` gives and `fromDict` reads. */
export type WorkloadClientsJson = {
  /** `true` if jobs can run on the cluster. */
  jobs?: boolean;
  /** `true` if notebooks can attach to the cluster. */
  notebooks?: boolean;
};
