/**
 * Says what a release would do, as lines for the outputs of a workflow's step: `state` is `version` while there are changesets,
 * `publish` if the registry lacks the version of package.json, else `none`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!/^[\w.+-]+$/.test(version)) throw new Error(`package.json has an odd version: ${version}`);
const changesets = readdirSync('.changeset').filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
);
const state = changesets.length > 0 ? 'version' : isPublished() ? 'none' : 'publish';
console.log(`state=${state}\nversion=${version}`);

/** @throws Error if the registry cannot be asked: then nothing is known, and nothing is published. */
function isPublished() {
  try {
    execFileSync('npm', ['view', `${name}@${version}`, 'version'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return true;
  } catch (error) {
    if (String(error.stderr).includes('E404')) return false;
    throw error;
  }
}
