import { PEER_RANGES } from './peer-ranges';

// As Node, Jest and webpack word it; what a peer itself misses is named in the same place.
const NOT_FOUND = /^Cannot find (?:module|package) '([^']+)'/;

/**
 * Runs the entry of the package, and says what to do where a peer dependency cannot be found. It costs nothing where
 * all are there. The entry is a function since bundlers leave a `require` alone that stands in a `try`.
 */
export function load<T>(entry: () => T): T {
  try {
    return entry();
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const path = NOT_FOUND.exec(error.message)?.[1] ?? '';
  const peer = Object.keys(PEER_RANGES).find(
    (name) => path === name || path.startsWith(`${name}/`),
  );
  if (peer === undefined) return error;
  const message =
    `databricks-jobs needs ${peer} ${PEER_RANGES[peer]}, a peer dependency that cannot be found from where databricks-jobs ` +
    `is installed${path === peer ? '' : ', at least not in such a version'}; add it to the application: npm install ${peer}`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}
