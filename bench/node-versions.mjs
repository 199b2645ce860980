import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The versions of Node that the targets are measured on. */
export const NODE_MAJORS = [20, 22, 24, 26];

const CACHE = fileURLToPath(new URL('../node_modules/.cache/nodes', import.meta.url));

/** The path of a Node of that major version: this process's own, or one from the npm package `node`. */
export function installedNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = join(CACHE, String(major));
  const binary = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(binary)) install(folder, major);
  return binary;
}

function install(folder, major) {
  mkdirSync(folder, { recursive: true });
  // Without a package of its own, npm would install into the repository's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', `node@${major}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install node@${major} into ${folder}`);
}
