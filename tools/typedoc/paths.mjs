import { fileURLToPath } from 'node:url';

/** The repository, with a slash at its end. */
export const rootDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** The built library, with a slash at its end. */
export const distDirectory = `${rootDirectory}dist/`;

/** Generated files that nothing else needs: under node_modules, so that TypeDoc is found from there. */
export const cacheDirectory = `${rootDirectory}node_modules/.cache/databricks-jobs-docs/`;
