/**
 * `npm run check [-- NAME …]`, on a built dist/. Without a name it runs the checks of the repository and of the package as npm would
 * publish it: the package is packed once, and every check of it reads that tarball. With a name it runs that check alone; a check that
 * takes longer runs by name only, with the arguments after it: `npm run check -- consumers --only esbuild --node 24`.
 */
import { checkReports } from './api/check-reports.mjs';
import { checkContents } from './check/contents.mjs';
import { lintPackage } from './check/lint-package.mjs';
import { checkManifest } from './check/manifest.mjs';
import { withPacked } from './check/pack.mjs';
import { checkScriptNames } from './check/script-names.mjs';
import { checkSideEffects } from './check/side-effects.mjs';
import { checkSize } from './check/size.mjs';
import { checkSourceMaps, checkStacks } from './check/source-maps.mjs';
import { checkTypes } from './check/types.mjs';
import { checkUnused } from './check/unused.mjs';
import { checkWorkflows } from './check/workflows.mjs';
import { Checks } from './checks.mjs';

/** Checks of files in the repository. */
const OF_REPOSITORY = {
  knip: checkUnused,
  api: checkReports,
  workflows: checkWorkflows,
  scripts: checkScriptNames,
};

/** Checks of the packed package. */
const OF_PACKAGE = {
  manifest: checkManifest,
  publint: lintPackage,
  attw: checkTypes,
  contents: checkContents,
  size: checkSize,
  'source-maps': checkSourceMaps,
  stacks: checkStacks,
  'side-effects': checkSideEffects,
};

/** Checks that are programs, and read the arguments after their name. */
const PROGRAMS = {
  commits: () => import('./check/commits.mjs'),
  consumers: () => import('./test-packaging.mjs'),
  runtimes: () => import('./test-runtimes.mjs'),
  nest: () => import('./test-nest.mjs'),
  'nest-generated': () => import('./test-nest-generated.mjs'),
  'nest-example': () => import('./test-nest-example.mjs'),
  'swagger-ui': () => import('./test-swagger-ui.mjs'),
  site: () => import('./typedoc/check.mjs'),
  html: () => import('./check/html.mjs'),
};

const names = process.argv.slice(2);
const [first] = names;
const known = [OF_REPOSITORY, OF_PACKAGE, PROGRAMS].flatMap(Object.keys);
const isProgram = first !== undefined && Object.hasOwn(PROGRAMS, first);
const unknown = isProgram ? [] : names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exitCode = 2;
} else if (isProgram) {
  process.argv.splice(2, 1);
  await PROGRAMS[first]();
} else {
  await runChecks((name) => names.length === 0 || names.includes(name));
}

async function runChecks(isWanted) {
  const checks = new Checks();
  for (const [name, check] of Object.entries(OF_REPOSITORY)) {
    if (isWanted(name)) await checks.check(name, check);
  }
  const wanted = Object.entries(OF_PACKAGE).filter(([name]) => isWanted(name));
  if (wanted.length > 0) {
    await withPacked(async (packed) => {
      for (const [name, check] of wanted) await checks.check(name, () => check(packed));
    });
  }
  checks.close();
}
