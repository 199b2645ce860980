// Written by `npm run json-types` from the fields of the class; change them there.
import type { DockerBasicAuthJson } from './docker-basic-auth-json';

/** The JSON of a `DockerImage`: what `toDict()` gives and `fromDict` reads. */
export type DockerImageJson = {
  /** Address of the image, with its tag. */
  url?: string;
  /** Login for the registry, if the image is not public. */
  basic_auth?: DockerBasicAuthJson;
};
