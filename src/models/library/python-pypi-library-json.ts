// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PythonPyPiLibrary`: what `toDict()` gives and `fromDict` reads. */
export type PythonPyPiLibraryJson = {
  /** Name of the package, with an exact version if needed. */
  package: string;
  /** Package index to install from. Default: the default index of pip. */
  repo?: string;
};
