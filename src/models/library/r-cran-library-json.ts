// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RCranLibrary`: what `toDict()` gives and `fromDict` reads. */
export type RCranLibraryJson = {
  /** Name of the package. */
  package: string;
  /** Repository to install from. Default: the default CRAN repository. */
  repo?: string;
};
