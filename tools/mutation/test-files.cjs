/**
 * Which tests look for mutants: those of src/codec and src/domain, the quick ones first, without those that read generated
 * documents by the thousand.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const FOLDERS = ['codec', 'conformance', 'domain', 'models', 'reading', 'writing'];
// The first four take long; the last loads the package anew by Jest's own registry of modules, which is not there.
const LEFT_OUT = ['class-transformer', 'every-model', 'lines', 'read-runs', 'second-copy'];

/** The paths of the test files below the folder `test` for one of the engines; what a run means does not depend on it. */
exports.findTestFiles = (test, engine) =>
  FOLDERS.filter((folder) => engine === 'compiled' || folder !== 'domain')
    .flatMap((folder) =>
      readdirSync(join(test, folder), { recursive: true }).map((file) => join(test, folder, file)),
    )
    .filter((path) => path.endsWith('.test.ts') && !LEFT_OUT.some((part) => path.includes(part)))
    .sort((left, right) => costOf(left) - costOf(right));

function costOf(path) {
  return statSync(path).size + (/properties|vectors|corpus|examples/.test(path) ? 1e6 : 0);
}
