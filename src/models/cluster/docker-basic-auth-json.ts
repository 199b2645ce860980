// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DockerBasicAuth`: what `toDict()` gives and `fromDict` reads. */
export type DockerBasicAuthJson = {
  /** User name at the registry. */
  username?: string;
  /** Password of that user. Give it as a reference to a secret. */
  password?: string;
};
