/**
 * The tests that run for each mutant, the quick ones first. Tests that read large or many documents are left out: a mutant that
 * survives runs all of the tests.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** `MUTATION_TESTS` names one of these folders if the other tests judge none of the mutants. */
const FOLDERS = [
  'codegen',
  'conformance',
  'decode',
  'domain',
  'encode',
  'json',
  'model',
  'models',
  'schema',
].filter((folder) => folder === (process.env.MUTATION_TESTS ?? folder));
const LEFT_OUT = ['class-transformer', 'every-model', 'lines', 'read-runs', 'second-copy'];

/** These do not depend on whether code is compiled. */
const COMPILED_ALONE = ['domain'];

/** The paths of the test files below the folder `test` for one of the engines. */
exports.findTestFiles = (test, engine) =>
  FOLDERS.filter((folder) => engine === 'compiled' || !COMPILED_ALONE.includes(folder))
    .flatMap((folder) =>
      readdirSync(join(test, folder), { recursive: true }).map((file) => join(test, folder, file)),
    )
    .filter((path) => path.endsWith('.test.ts') && !LEFT_OUT.some((part) => path.includes(part)))
    .sort((left, right) => costOf(left) - costOf(right));

function costOf(path) {
  const isSlow = /properties|vectors|corpus|examples|simulated/.test(path);
  return statSync(path).size + (isSlow ? 1e6 : 0);
}
