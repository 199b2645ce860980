/**
 * Puts what a release publishes into a folder: the archive, the list of what it is made of (CycloneDX) and the notes from
 * CHANGELOG.md: `node tools/pack-release.mjs FOLDER`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'release';
const npm = (...args) =>
  execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

execFileSync(process.execPath, ['tools/assert-publishable.mjs'], { stdio: 'inherit' });
mkdirSync(folder, { recursive: true });
npm('run', 'build');
npm('pack', '--ignore-scripts', '--pack-destination', folder);
// Of what users get, not of what builds it.
writeFileSync(
  join(folder, 'sbom.cdx.json'),
  npm(
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'library',
    '--omit',
    'dev',
    '--package-lock-only',
  ),
);
writeFileSync(join(folder, 'notes.md'), notesOf(JSON.parse(readFileSync('package.json', 'utf8'))));

function notesOf({ version }) {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const own = sections.find((section) => section.split('\n', 1)[0].trim() === version);
  return own === undefined ? '' : own.slice(own.indexOf('\n') + 1).trim();
}
