import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { assertNone, rootDirectory } from './run.mjs';

/** Files that say what to run: guides, the settings of CI, and comments of tools and tests. */
const FILES = /\.(md|mjs|cjs|js|ts|tsx|ya?ml)$|^\.ci\/run$/;

/** The changelog names old scripts; the projects of consumers have their own. */
const LEFT_OUT = /^(CHANGELOG\.md|\.changeset\/|test\/packaging\/|examples\/nestjs\/|api\/)/;

const COMMAND = /\bnpm (?:run (?:--silent )?|(?=(?:test|start)\b))([a-z][\w:-]*)/g;

/** Every `npm run NAME` in the repository names a script of package.json. */
export function checkScriptNames() {
  const { scripts } = JSON.parse(readFileSync(join(rootDirectory, 'package.json'), 'utf8'));
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: rootDirectory,
    encoding: 'utf8',
  });
  const files = list.split('\n').filter((file) => FILES.test(file) && !LEFT_OUT.test(file));
  let count = 0;
  const problems = files.flatMap((file) => {
    const names = scriptNamesIn(readFileSync(join(rootDirectory, file), 'utf8'));
    count += names.length;
    return names
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${file}: there is no script ${name} in package.json`);
  });
  assertNone(count === 0 ? ['no file names any script'] : problems);
  return `${count} mentions of scripts in ${files.length} files name scripts that exist`;
}

/** The scripts that a text names, as in `npm run bench`. */
function scriptNamesIn(text) {
  return [...text.matchAll(COMMAND)].map(([, name]) => name);
}
