import { join } from 'node:path';

import { rootDirectory, run } from './run.mjs';

const KNIP = join(rootDirectory, 'node_modules/knip/bin/knip.js');

/** knip finds no file, export or dependency that nothing uses, and nothing used that is not declared. */
export function checkUnused() {
  run(process.execPath, [KNIP, '--no-progress']);
  return 'no file, export or dependency is unused or undeclared';
}
