// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GitSnapshot`: what `toDict()` gives and `fromDict` reads. */
export type GitSnapshotJson = {
  /**
   * Full hash of the commit the run worked with; where a branch or tag was given, the commit it pointed to at the
   * time.
   */
  used_commit: string;
};
