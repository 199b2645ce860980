import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

import { TYPES_ONLY } from './arrows.mjs';
import { findFolderCircles } from './folder-circles.mjs';
import { RULE_SET } from './rules.mjs';

const FOLDERS = ['src', 'test', 'tools', 'bench'];

/** Projects with their own dependencies. */
const OTHER_PROJECTS = ['(^|/)node_modules/', '^tools/typedoc/', '^test/packaging/'];

/**
 * Compares the imports of a repository with the rules.
 * @param root - the repository's folder.
 * @param known - imports and circles that break a rule and are listed: see known.mjs.
 * @returns what breaks a rule, in words, and how many files and imports were checked.
 */
export async function checkImports(root, known) {
  const { modules, summary } = await findImports(root);
  const found = summary.violations.map(findingOf);
  const keys = new Set(found.map(({ key }) => key));
  const listed = new Set(known.map(keyOfEntry));
  // What breaks an arrow is said once, and not again as part of a circle of folders.
  const imports = importsOfSrc(modules).filter((pair) => !keys.has(keyOfEntry({ import: pair })));
  const circlesWithout = (ignored) =>
    findFolderCircles(imports.filter((pair) => !ignored.has(keyOfEntry({ import: pair }))));
  const isNeeded = (entry) => {
    const key = keyOfEntry(entry);
    const others = new Set([...listed].filter((other) => other !== key));
    return keys.has(key) || sizeOf(circlesWithout(others)) > sizeOf(circlesWithout(listed));
  };
  return {
    files: summary.totalCruised,
    imports: summary.totalDependenciesCruised,
    known: listed.size,
    problems: [
      ...new Set(found.filter(({ key }) => !listed.has(key)).map(({ text }) => text)),
      ...circlesWithout(listed).map(describeFolderCircle),
      ...known
        .filter((entry) => !isNeeded(entry))
        .map((entry) => `No longer occurs: delete it from known.mjs: ${JSON.stringify(entry)}`),
    ],
  };
}

async function findImports(root) {
  const tsConfig = join(root, 'tsconfig.json');
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      validate: true,
      ruleSet: RULE_SET,
      // Otherwise imports of types are left out.
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules'] },
      exclude: { path: OTHER_PROJECTS },
      tsConfig: { fileName: tsConfig },
    },
    {},
    { tsConfig: extractTSConfig(tsConfig) },
  );
  return output;
}

function findingOf({ rule, from, to, cycle }) {
  const { comment } = RULE_SET.forbidden.find(({ name }) => name === rule.name);
  if (!cycle) {
    return { key: keyOfEntry({ import: [from, to] }), text: `${from} imports ${to}. ${comment}` };
  }
  const files = cycle.map(({ name }) => name);
  return {
    key: keyOfEntry({ circle: files }),
    text: `${comment}\n    ${[files.at(-1), ...files].join(' → ')}`,
  };
}

/** The imports within src, without those of types that may go both ways. */
function importsOfSrc(modules) {
  const isAllowed = (from, to) =>
    TYPES_ONLY.some(([one, other]) => isIn(one, from) && isIn(other, to));
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .map(({ resolved }) => [source, resolved])
      .filter((pair) => pair.every((path) => path.startsWith('src/')) && !isAllowed(...pair)),
  );
}

function isIn(folder, path) {
  return path.startsWith(`src/${folder}/`);
}

/** The number of imports that are on the circles. */
function sizeOf(circles) {
  return circles.flatMap(({ imports }) => imports).reduce((sum, [, , count]) => sum + count, 0);
}

function describeFolderCircle({ nodes, imports }) {
  const examples = imports.map(([from, to, count]) => `${from} → ${to} (${count} like it)`);
  return `${nodes.join(', ')} import each other in a circle:\n    ${examples.join('\n    ')}`;
}

function keyOfEntry({ circle, import: pair }) {
  return pair ? `import ${pair.join()}` : `circle ${[...circle].sort().join()}`;
}
