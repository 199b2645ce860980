/**
 * What a user of the package meets before its code: `node tools/check.mjs`, on a built dist/. The package is packed once, and
 * every check looks at that tarball.
 */
import { checkReports } from './api/check-reports.mjs';
import { checkContents } from './check/contents.mjs';
import { lintPackage } from './check/lint-package.mjs';
import { checkManifest } from './check/manifest.mjs';
import { withPacked } from './check/pack.mjs';
import { checkSideEffects } from './check/side-effects.mjs';
import { checkSize } from './check/size.mjs';
import { checkSourceMaps, checkStacks } from './check/source-maps.mjs';
import { checkTypes } from './check/types.mjs';
import { checkUnused } from './check/unused.mjs';
import { checkWorkflows } from './check/workflows.mjs';
import { Checks } from './checks.mjs';

const checks = new Checks();
await checks.check('knip', checkUnused);
await checks.check('api', checkReports);
await checks.check('workflows', checkWorkflows);
await withPacked(async (packed) => {
  await checks.check('manifest', () => checkManifest(packed));
  await checks.check('publint', () => lintPackage(packed));
  await checks.check('attw', () => checkTypes(packed));
  await checks.check('contents', () => checkContents(packed));
  await checks.check('size', () => checkSize(packed));
  await checks.check('source maps', () => checkSourceMaps(packed));
  await checks.check('stacks', () => checkStacks(packed));
  await checks.check('side effects', () => checkSideEffects(packed));
});
checks.close();
