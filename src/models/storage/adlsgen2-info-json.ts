// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `Adlsgen2Info`: what `toDict()` gives and `fromDict` reads. */
export type Adlsgen2InfoJson = {
  /** Address of the file, of the form `abfss://<container>@<account>.dfs.core.windows.net/<path>`. */
  destination?: string;
};
