import { readFileSync } from 'node:fs';

import { rootDirectory } from './paths.mjs';

/** What of package.json its users depend on. */
const KEYS = [
  'type',
  'engines',
  'sideEffects',
  'main',
  'types',
  'typesVersions',
  'exports',
  'bin',
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
];

/** The part of package.json that is public. */
export function reportManifest() {
  const manifest = JSON.parse(readFileSync(`${rootDirectory}package.json`, 'utf8'));
  const shown = Object.fromEntries(KEYS.map((key) => [key, manifest[key]]));
  return `${JSON.stringify(shown, null, 2)}\n`;
}
