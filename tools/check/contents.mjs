import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sourcesOf } from './source-files.mjs';
import { assertNone } from './run.mjs';

/** What is meant to be packed, other than src/: each pattern has to have files, and no file may match none. */
const MEANT = [
  /^(package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES\.txt|CHANGELOG\.md)$/,
  /^schemas\/(report|summary)-\d+\.json$/,
  /^examples\/runs\/[\w.-]+\.json$/,
  /^dist\/(library|peers\/(explain-missing-peer|needed)|cli\/bundle|rows\/bundle|nestjs\/bundle)\.js(\.map)?$/,
  /^dist\/cli\/(bin|worker)\.js$/,
  /^dist\/browser\/index\.mjs$/,
  /^dist\/light\/index\.m?js\.map$/,
  /^dist\/(light\/|rows\/|nestjs\/(swagger\/)?)?index\.(js|mjs|d\.mts)$/,
  /^dist\/nestjs\/descriptions\.json$/,
  /^dist\/(?!cli|report)[\w/-]+\.d\.ts(\.map)?$/,
];
const NAMED = ['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY-LICENSES.txt', 'CHANGELOG.md'];

/** The tarball holds what is meant and nothing else: of src/, the files that source maps lead to. */
export function checkContents({ contents, files }) {
  const sources = sourcesOf(contents, files);
  const names = [...files.keys()];
  const isMeant = (name) =>
    name.startsWith('src/') ? sources.has(name) : MEANT.some((pattern) => pattern.test(name));
  assertNone([
    ...names.filter((name) => !isMeant(name)).map((name) => `not meant to be packed: ${name}`),
    ...NAMED.filter((name) => !files.has(name)).map((name) => `missing: ${name}`),
    ...MEANT.filter((pattern) => !names.some((name) => pattern.test(name))).map(
      (pattern) => `nothing is packed that matches ${pattern}`,
    ),
    ...missingTargets(contents, files),
  ]);
  const share = (folder) => names.filter((name) => name.startsWith(folder)).length;
  return `${names.length} files, ${share('dist/')} of them in dist, ${share('src/')} in src`;
}

/** What package.json points at and is not there. */
function missingTargets(contents, files) {
  const { main, types, exports, bin } = JSON.parse(
    readFileSync(join(contents, 'package.json'), 'utf8'),
  );
  const targets = [main, types, ...stringsOf(exports), ...stringsOf(bin)];
  return targets
    .filter((target) => !files.has(target.replace('./', '')))
    .map((target) => `package.json names a file that is not packed: ${target}`);
}

function stringsOf(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(stringsOf);
}
