/** The test runner that Stryker calls: it runs the tests of each mutant in its own process. See run-tests.cjs. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const ENGINES = ['compiled', 'interpreted'];
const context = (globalThis.__stryker__ ??= {});

class CircusRunner {
  /** Loads what runs the tests out of Stryker's copy of the repository, which is the working directory. */
  init() {
    const require = createRequire(join(process.cwd(), 'tools/mutation/circus-runner.mjs'));
    this.runTests = require('./run-tests.cjs').runTests;
    const { findTestFiles, folderAloneOf } = require('./test-files.cjs');
    this.folderAloneOf = folderAloneOf;
    this.files = Object.fromEntries(
      ENGINES.map((engine) => [engine, findTestFiles(join(process.cwd(), 'test'), engine)]),
    );
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Runs each file by itself, so that what a test covers does not depend on the files before it. */
  async dryRun({ coverageAnalysis }) {
    const tests = [];
    const onTest = (id) => {
      if (coverageAnalysis === 'perTest') context.currentTestId = id;
    };
    for (const engine of ENGINES) {
      for (const file of this.files[engine]) {
        tests.push(...(await this.runTests([file], { engine, bail: false, onTest })));
        context.currentTestId = undefined;
      }
    }
    const { mutantCoverage } = context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * Runs each file with a test that covers the mutant, and all of its tests: code that is compiled once for a class is covered only
   * by the first test that needs it. A mutant in a folder that stands alone is judged by the tests of that folder, any other by those of
   * no such folder. Those beside the mutated file go first, since they are the likeliest to notice it. If compiled and checked reading
   * share the mutated code, the tests run with compiled code only.
   */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    const alone = this.folderAloneOf(sandboxFileName);
    const isOfEngine = ['decode', 'encode'].some((step) =>
      ['compiled', 'checked'].some((folder) => isIn(`src/${step}/${folder}`, sandboxFileName)),
    );
    const isWanted = (file, engine) =>
      this.folderAloneOf(file) === alone &&
      (isOfEngine || engine === 'compiled') &&
      (!testFilter || testFilter.some((id) => id.startsWith(`${file} ${engine} › `)));
    Object.assign(context, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    context.activeMutant = activeMutant.id;
    // The domain keeps nothing that it computed. Compiled code of a class is kept, and so are texts of rows.
    const keepsSource = alone === 'domain' && this.loadedFor === 'domain';
    this.loadedFor = alone;
    try {
      const tests = [];
      for (const engine of ENGINES) {
        const files = this.files[engine].filter((file) => isWanted(file, engine));
        const isBeside = (file) => isIn(folderOfTests(sandboxFileName), file);
        files.sort((left, right) => Number(isBeside(right)) - Number(isBeside(left)));
        const options = { engine, bail: !disableBail, keepsSource };
        tests.push(...(await this.runTests(files, options)));
        if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
      const timeout = determineHitLimitReached(context.hitCount, hitLimit);
      return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (error) {
      // The mutant broke the loading of a module.
      return { status: 'killed', failureMessage: String(error), killedBy: [], nrOfTests: 1 };
    } finally {
      context.activeMutant = undefined;
    }
  }
}

/** The tests of `src/a/b/c.ts` are in `test/a/b`. */
function folderOfTests(path) {
  const [, folder] = /\/src\/(.+)\/[^/]+$/.exec(path.replaceAll('\\', '/')) ?? [];
  return `test/${folder}`;
}

function isIn(folder, path) {
  return path.replaceAll('\\', '/').includes(`/${folder}/`);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
