import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The versions of Node that the benchmarks' targets are measured on. */
export const NODE_MAJORS = ['20', '22', '24', '26'];

/** The versions that the packed package is tried on: the oldest that it supports, and the newest of each later one. */
export const SUPPORTED_NODES = ['20.19', '22', '24', '26'];

const CACHE = fileURLToPath(new URL('../node_modules/.cache/nodes', import.meta.url));

/** The path of a Node of that version: this process's own where it fits, or one from the npm package `node`. */
export function installedNode(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const folder = join(CACHE, version);
  const binary = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(binary)) install(folder, version);
  return binary;
}

/** The full version of a Node. */
export function versionOf(binary) {
  return execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

function install(folder, version) {
  mkdirSync(folder, { recursive: true });
  // Without a package.json here, npm would install into the repository's node_modules.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install node@${version} into ${folder}`);
}
