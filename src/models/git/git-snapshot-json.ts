// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GitSnapshot`: what `toDict()` gives and `fromDict` reads. */
export type GitSnapshotJson = {
  /** Full hash of the commit that the run used. For a branch or tag: the commit it pointed to at that time. */
  used_commit: string;
};
