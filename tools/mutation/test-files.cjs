/**
 * The tests that run for each mutant, the quick ones first. Tests that read large or many documents are left out: a mutant that
 * survives runs all of the tests.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** `MUTATION_TESTS` names some of these folders, with commas between them, if the other tests judge none of the mutants. */
const FOLDERS = [
  'codegen',
  'conformance',
  'decode',
  'domain',
  'encode',
  'json',
  'model',
  'models',
  'rows',
  'schema',
].filter((folder) => process.env.MUTATION_TESTS?.split(',').includes(folder) ?? true);

/** Some take long; `rows/generated` starts a script that is not in Stryker's copy of the repository. */
const LEFT_OUT = [
  'class-transformer',
  'every-model',
  'lines',
  'read-runs',
  'rows/generated',
  'second-copy',
];

/**
 * Folders of src whose mutants are judged by the tests of the same name alone, which judge no others. They do not depend on whether code is
 * compiled.
 */
const ALONE = ['domain', 'rows'];

/** The one of these folders that a file of src or test is in; undefined if it is in none. */
exports.folderAloneOf = (path) =>
  ALONE.find((folder) =>
    ['src', 'test'].some((root) => `/${slashed(path)}`.includes(`/${root}/${folder}/`)),
  );

/** The paths of the test files below the folder `test` for one of the engines. */
exports.findTestFiles = (test, engine) =>
  FOLDERS.filter((folder) => engine === 'compiled' || !ALONE.includes(folder))
    .flatMap((folder) =>
      readdirSync(join(test, folder), { recursive: true }).map((file) => join(test, folder, file)),
    )
    .filter(
      (path) => path.endsWith('.test.ts') && !LEFT_OUT.some((part) => slashed(path).includes(part)),
    )
    .sort((left, right) => costOf(left) - costOf(right));

function costOf(path) {
  const isSlow = /properties|vectors|corpus|examples|simulated/.test(path);
  return statSync(path).size + (isSlow ? 1e6 : 0);
}

function slashed(path) {
  return path.replaceAll('\\', '/');
}
