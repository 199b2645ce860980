// Written by `npm run json-types` from the fields of the class; change them there.
import type { WorkloadClientsJson } from './workload-clients-json';

/** The JSON of a `WorkloadType`: what `toDict()` gives and `fromDict` reads. */
export type WorkloadTypeJson = {
  /** Clients that can send work to the cluster. */
  clients?: WorkloadClientsJson;
};
