/**
 * Checks that imports go downwards only and never in circles, imports of types included: `node tools/imports/main.mjs [folder …]`, as
 * a part of `npm run lint`. Each folder is a repository's; without one it is this repository, with the exceptions of known.mjs.
 */
import { fileURLToPath } from 'node:url';

import { checkImports } from './check-imports.mjs';
import { KNOWN } from './known.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = process.argv.slice(2);
for (const folder of folders.length > 0 ? folders : [root]) {
  const { files, imports, known, problems } = await checkImports(
    folder,
    folder === root ? KNOWN : [],
  );
  if (folders.length > 0) console.log(folder);
  for (const problem of problems) console.log(`error ${problem}`);
  console.log(
    `${imports} imports of ${files} files: ${problems.length} break a rule, ${known} known`,
  );
  if (problems.length > 0 || files === 0) process.exitCode = 1;
}
