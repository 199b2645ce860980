// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `WorkspaceStorageInfo`: what `toDict()` gives and `fromDict` reads. */
export type WorkspaceStorageInfoJson = {
  /** Absolute path of the workspace file. */
  destination: string;
};
