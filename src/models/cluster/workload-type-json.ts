// Written by `npm run json-types` from the fields of the class; change them there.
import type { ClientsTypesJson } from './clients-types-json';

/** The JSON of a `WorkloadType`: what `toDict()` gives and `fromDict` reads. */
export type WorkloadTypeJson = {
  /** Which clients may send work to the cluster. */
  clients?: ClientsTypesJson;
};
