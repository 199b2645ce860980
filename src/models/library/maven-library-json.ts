// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `MavenLibrary`: what `toDict()` gives and `fromDict` reads. */
export type MavenLibraryJson = {
  /** Maven coordinates, of the form `group:artifact:version`. */
  coordinates: string;
  /** Repository to install from. Default: Maven Central and Spark Packages. */
  repo?: string;
  /** Dependencies to leave out, each of the form `group:artifact`. */
  exclusions?: string[];
};
