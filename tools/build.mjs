/**
 * Builds dist/. Loading two hundred small files takes longer than running them, so the library is one CommonJS file; the
 * command line, the rows and the NestJS subpaths are one more each, which take what they share with the library from it. Each entry has
 * an ESM wrapper that re-exports the very same objects, and declarations by tsc. `databricks-jobs/light` stands alone, in both formats. Bundlers for browsers get the
 * library as one ES module, under `import` and `require` alike.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  bundleAlone,
  bundleForBrowsers,
  bundleLibrary,
  bundleLoader,
  bundleSatellite,
} from './bundle.mjs';
import { assertAscii } from './assert-ascii.mjs';
import { cleanSourceMap } from './clean-source-map.mjs';
import { keepNames } from './keep-names.mjs';
import { makeShakable } from './shakable.mjs';
import { pruneDeclarations } from './prune-declarations.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** What is bundled beside the library: a folder of src/, its entries, and data that is read when it is asked for. */
const SATELLITES = [
  { folder: 'cli', entries: ['cli/bin', 'cli/worker'], data: [] },
  { folder: 'rows', entries: ['rows/index'], data: [] },
  {
    folder: 'nestjs',
    entries: ['nestjs/index', 'nestjs/swagger/index'],
    data: ['nestjs/swagger/descriptions.json'],
  },
];

/** The entry without decorators and peers. */
const LIGHT = 'light/index';

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);
const shared = new Set();
for (const satellite of SATELLITES) {
  await bundleSatellite(root, satellite, shared);
  for (const entry of satellite.entries) writeSatelliteEntry(satellite, entry);
  for (const file of satellite.data) {
    copyFileSync(`${root}src/${file}`, `${root}dist/${satellite.folder}/${posix.basename(file)}`);
  }
}
await bundleLibrary(root, shared);
await bundleLoader(root);
await bundleAlone(root, LIGHT);
await bundleForBrowsers(root);
keepNames(`${root}dist/browser/index.mjs`);
await makeShakable(`${root}dist/browser/index.mjs`);
writeFileSync(`${root}dist/index.js`, entryText('.', `require('./library').index`));
for (const bundle of [
  'library',
  'peers/explain-missing-peer',
  'peers/needed',
  ...SATELLITES.map(({ folder }) => `${folder}/bundle`),
]) {
  cleanSourceMap(`${root}dist/${bundle}.js.map`);
  assertAscii(`${root}dist/${bundle}.js`);
  if (!bundle.startsWith('peers/')) keepNames(`${root}dist/${bundle}.js`);
}
const importable = ['index', ...SATELLITES.flatMap(({ entries }) => entries)].filter(
  (entry) => !entry.startsWith('cli/'),
);
pruneDeclarations(`${root}dist`, [...importable, LIGHT]);
writeModuleTypes(LIGHT);
for (const extension of ['js', 'mjs']) cleanSourceMap(`${root}dist/${LIGHT}.${extension}.map`);
for (const entry of importable) writeEsmEntry(entry);
chmodSync(`${root}dist/cli/bin.js`, 0o755);

function writeSatelliteEntry({ folder }, entry) {
  const bundle = posix.relative(posix.dirname(entry), `${folder}/bundle`);
  const path = bundle.startsWith('.') ? bundle : `./${bundle}`;
  const toRoot = posix.relative(posix.dirname(entry), '.');
  const text = entryText(toRoot, `require('${path}')['${entry}']`);
  writeFileSync(`${root}dist/${entry}.js`, folder === 'cli' ? asScript(text) : text);
}

/**
 * The text of a script of the command line, or of its threads, which do without peer dependencies. Node 22.1 and later keep what V8 has
 * compiled, in a folder for temporary files: the next start is faster.
 */
function asScript(text) {
  const [strict, ...rest] = text.split('\n');
  // Node 20 has no such function, and would load the module for nothing.
  const cache = `if (parseInt(process.versions.node) > 20) require('node:module').enableCompileCache?.();`;
  const needed = `require('../peers/needed').needed.peers = false;`;
  return ['#!/usr/bin/env node', strict, cache, needed, ...rest].join('\n');
}

/** The text of an entry: what it exports, or an error that says which peer dependency is missing. */
function entryText(toRoot, exported) {
  return `'use strict';\nmodule.exports = require('${toRoot}/peers/explain-missing-peer').load(() => ${exported});\n`;
}

function writeEsmEntry(entry) {
  const file = `./${posix.basename(entry)}.js`;
  const names = Object.keys(require(`${root}dist/${entry}.js`)).sort();
  const esm = [
    `import library from '${file}';`,
    `export const {\n${names.map((name) => `  ${name},\n`).join('')}} = library;`,
  ];
  writeFileSync(`${root}dist/${entry}.mjs`, `${esm.join('\n')}\n`);
  writeModuleTypes(entry);
}

function writeModuleTypes(entry) {
  const types = `export * from './${posix.basename(entry)}.js';\n`;
  writeFileSync(`${root}dist/${entry}.d.mts`, types);
}
