/**
 * `npm run mutate [-- FILE…]`: puts small faults into files of src, one at a time, and counts how many of them the tests notice. Without
 * files it takes those that changed: see choose-files.mjs. `MUTATE=all` takes all files, `MUTATE_BASE` is a commit to compare with. The
 * exit code is 1 if too few faults are noticed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chooseFiles } from './choose-files.mjs';
import { folderAloneOf } from './test-files.cjs';

/** In percent. All files together reached 98.2. */
const LEAST_NOTICED = 97;

/**
 * A mutant can be equivalent to the code: so many may go unnoticed in a file, however small it is. Otherwise the verdict would depend on
 * which files a commit changes together.
 */
const MOST_UNNOTICED = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = join(root, 'reports/mutation/mutation.json');
const named = process.argv.slice(2);
const { files, reason } =
  named.length > 0
    ? { files: named, reason: 'the named files' }
    : chooseFiles(root, process.env.MUTATE, process.env.MUTATE_BASE);
console.log(`Faults go into ${reason}:\n  ${files.join('\n  ')}`);

rmSync(report, { force: true });
const require = createRequire(import.meta.url);
const stryker = join(
  dirname(require.resolve('@stryker-mutator/core/package.json')),
  'bin/stryker.js',
);
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'tools/mutation/stryker.config.mjs', '--mutate', files.join(',')],
  { cwd: root, stdio: 'inherit', env: environmentOfTests() },
);
if (status !== 0 || !existsSync(report)) {
  console.error('The mutants could not be run.');
  process.exitCode = 1;
} else {
  judge(JSON.parse(readFileSync(report, 'utf8')));
}

/**
 * Generated inputs are the same for every mutant. Of simulated runs and of properties of src/domain and src/rows a tenth is tried: a mutant that
 * survives runs all tests, and what a rule says is fixed by tests with one document each.
 */
function environmentOfTests() {
  const folders = new Set(files.map((file) => folderAloneOf(file)));
  return {
    ...process.env,
    FUZZ_SEED: '1',
    FUZZ_SHARE: '0.1',
    // The first run, which finds what each test covers, runs both engines through all other tests.
    ...(!folders.has(undefined) && { MUTATION_TESTS: [...folders].join(',') }),
  };
}

function judge({ files: results }) {
  const countOf = ({ mutants }, ...statuses) =>
    mutants.filter((one) => statuses.includes(one.status)).length;
  const unnoticedIn = (file) => countOf(file, 'Survived', 'NoCoverage');
  const total = { mutants: Object.values(results).flatMap((file) => file.mutants) };
  const noticed = countOf(total, 'Killed', 'Timeout');
  const unnoticed = unnoticedIn(total);
  const percent = (100 * noticed) / (noticed + unnoticed);
  const weak = Object.keys(results).filter((name) => unnoticedIn(results[name]) > MOST_UNNOTICED);
  const isEnough = percent >= LEAST_NOTICED || weak.length === 0;
  const where =
    weak.length > 0
      ? `more than ${MOST_UNNOTICED} go unnoticed in ${weak.join(', ')}`
      : `at most ${MOST_UNNOTICED} go unnoticed in each file`;
  const verdict = isEnough ? 'enough' : `too few, of at least ${LEAST_NOTICED} %`;
  console.log(
    `${noticed} of ${noticed + unnoticed} faults were noticed (${percent.toFixed(1)} %); ${where}: ${verdict}`,
  );
  if (!isEnough || noticed === 0) process.exitCode = 1;
}
