// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RepairRunResponse`: what `toDict()` gives and `fromDict` reads. */
export type RepairRunResponseJson = {
  /** Id of the repair, which the next repair of the run has to name as `latest_repair_id`. */
  repair_id?: number;
};
