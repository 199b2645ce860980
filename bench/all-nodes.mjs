/**
 * Runs `bench --targets` on every supported version of Node, the others being installed under node_modules/.cache.
 * Options are passed on: `node bench/all-nodes.mjs --quick`. Exits with 1 if a target is missed on any of them.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { installedNode, NODE_MAJORS } from '../tools/node-versions.mjs';

const main = fileURLToPath(new URL('main.mjs', import.meta.url));
for (const major of NODE_MAJORS) {
  const { status } = spawnSync(
    installedNode(major),
    [main, '--targets', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
