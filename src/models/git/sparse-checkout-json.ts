// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SparseCheckout`: what `toDict()` gives and `fromDict` reads. */
export type SparseCheckoutJson = {
  /** Directories of the repository to check out. */
  patterns?: string[];
};
