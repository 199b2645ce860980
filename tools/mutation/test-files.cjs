/**
 * Which tests look for mutants: those of src/codec and src/domain, the quick ones first, without those that read large or
 * many documents: a mutant that lives meets them all.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const FOLDERS = ['codec', 'conformance', 'domain', 'models', 'reading', 'writing'];
const LEFT_OUT = ['class-transformer', 'every-model', 'lines', 'read-runs', 'second-copy'];

/** What a run means does not depend on the engine. */
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
  const isSlow = /properties|vectors|corpus|examples/.test(path);
  return statSync(path).size + (isSlow ? 1e6 : 0);
}
