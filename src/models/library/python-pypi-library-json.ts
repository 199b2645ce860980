// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `PythonPyPiLibrary`: what `toDict()` gives and `fromDict` reads. */
export type PythonPyPiLibraryJson = {
  /** Name of the package, if need be with an exact version. */
  package: string;
  /** Package index to install from; the default index of pip when left out. */
  repo?: string;
};
