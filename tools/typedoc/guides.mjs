import { createRequire } from 'node:module';

import { rootDirectory } from './paths.mjs';

const ts = createRequire(import.meta.url)('typescript');

/** The guides that the site holds, as paths from the repository's folder. */
export function guideFiles() {
  // A file with comments, which JSON.parse does not read.
  const { config } = ts.readConfigFile(`${rootDirectory}typedoc.json`, ts.sys.readFile);
  return config.projectDocuments;
}
