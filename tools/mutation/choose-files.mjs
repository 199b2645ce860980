import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of src of which the tests notice enough faults: a file in one of them that lets more through is news. Faults go into any
 * other file if it is named. src/json and what reads, writes and describes models is tested by whole documents, and has not been
 * measured since it was last rearranged.
 */
const MUTATED = ['src/domain/', 'src/rows/'];

/**
 * What changed between two documents of a run is judged by the tests of src/watch, which are not among those that run here. Most of
 * masked-text saves time: without it the answers are the same.
 */
const LEFT_OUT = ['src/domain/changes/', 'src/rows/columns/masked-text', 'src/rows/row-types/'];

/** About 150 mutants, so that every run of CI can afford them. */
const MOST_LINES = 200;

/** The sample of a commit is the same each time; another commit may have another seed. */
const SEED = '1';

/**
 * Chooses the files that are mutated: those that changed since the base. If none did, or the base is unknown, it is a sample of all;
 * if too many did, a sample of them.
 * @param root - the repository.
 * @param choice - `all`, or undefined.
 * @param base - a commit; without it, where the branch left origin/main, or the parent if this is origin/main.
 * @returns the paths, and in words how they were chosen.
 */
export function chooseFiles(root, choice, base) {
  const all = filesIn(root);
  if (choice === 'all') return { files: all, reason: 'all files' };
  const since = baseCommit(root, base);
  const changed = since === undefined ? [] : changedFiles(root, since, all);
  if (changed.length === 0) {
    const why =
      since === undefined ? 'there is no base to compare with' : `none changed since ${since}`;
    return { files: sampleOf(root, all), reason: `a sample of ${all.length} files: ${why}` };
  }
  const files = sampleOf(root, changed);
  const share =
    files.length < changed.length ? `a sample of the ${changed.length} files` : 'all files';
  return { files, reason: `${share} that changed since ${since}` };
}

function filesIn(root) {
  return readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && MUTATED.some((path) => file.startsWith(path)))
    .filter((file) => !LEFT_OUT.some((path) => file.startsWith(path)))
    .sort();
}

/** The commit to compare with, or undefined if there is none, as in a shallow clone. */
function baseCommit(root, base) {
  const head = git(root, 'rev-parse', 'HEAD');
  const candidates = [
    base && git(root, 'merge-base', 'HEAD', base),
    git(root, 'merge-base', 'HEAD', 'origin/main'),
    git(root, 'rev-parse', '--verify', 'HEAD~1'),
  ];
  return candidates.find((commit) => commit && commit !== head);
}

function changedFiles(root, since, all) {
  const changed = new Set(git(root, 'diff', '--name-only', since).split('\n'));
  return all.filter((file) => changed.has(file));
}

/** As many files as the limit allows, at least one, in an order that only the seed and the names decide. */
function sampleOf(root, files) {
  const orderOf = (file) => createHash('sha256').update(`${SEED} ${file}`).digest('hex');
  let lines = 0;
  const sample = files
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .filter((file, index) => {
      const length = readFileSync(join(root, file), 'utf8').split('\n').length;
      const isTaken = index === 0 || lines + length <= MOST_LINES;
      if (isTaken) lines += length;
      return isTaken;
    });
  return sample.sort();
}

/** What git prints, or undefined if it fails. */
function git(root, ...parameters) {
  try {
    return execFileSync('git', parameters, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
