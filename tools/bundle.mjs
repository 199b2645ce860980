import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { posix, relative, resolve } from 'node:path';

import { build, transform } from 'esbuild';

import { takePeers } from './library-peers.mjs';

/**
 * The folders and files of src/ that are bundled beside the library; everything else is part of it. The function that escapes texts is
 * part of both, so that help is printed without the library.
 */
const BESIDE_LIBRARY =
  /^(?:(?:cli|nestjs|report|rows)\/|errors\/escape-text\/|schema\/describe\/(?:document-columns|open-api-document|sql-types)\/|json\/csv-cell\/)/;

/**
 * The packages that become part of the bundle: commander, since to find and load its six files takes the command line a tenth of
 * its start; the others are ESM alone, and Node 20 warns of a CommonJS file that needs such a one.
 */
const BUNDLED = /^(?:commander|string-width|strip-ansi|ansi-regex|get-east-asian-width)$/;

const COMMON = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  packages: 'external',
  // Two modules may have a class of one name, and the name of a model is part of its messages.
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
};

/** Bundles the library, which hands the modules that others need to them. */
export async function bundleLibrary(root, shared) {
  const modules = [...shared].sort();
  const contents = [
    `export * as index from './index';`,
    ...modules.map((path, number) => `import * as shared${number} from './${path}';`),
    `export const shared = {\n${modules.map((path, number) => `  '${path}': shared${number},\n`).join('')}};`,
  ];
  await build({
    ...COMMON,
    stdin: { contents: contents.join('\n'), resolveDir: `${root}src`, sourcefile: 'library.js' },
    outfile: `${root}dist/library.js`,
    plugins: [takePeers(root)],
    tsconfig: `${root}tsconfig.build.json`,
  });
}

/** Compiles what an entry needs before the library, which must not need a peer itself. */
export async function bundleLoader(root) {
  await build({
    ...COMMON,
    entryPoints: ['explain-missing-peer', 'needed'].map((name) => `${root}src/peers/${name}.ts`),
    outdir: `${root}dist/peers`,
    tsconfig: `${root}tsconfig.build.json`,
  });
}

/** Bundles the library as a module that bundlers can take parts of; it is for browsers, where nothing else needs a part of it. */
export async function bundleForBrowsers(root) {
  await build({
    ...COMMON,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: false,
    entryPoints: [`${root}src/index.ts`],
    outfile: `${root}dist/browser/index.mjs`,
    tsconfig: `${root}tsconfig.build.json`,
  });
}

/** Bundles what shares nothing with the library, once for `require` and once for `import`, as small as a page wants it. */
export async function bundleAlone(root, entry) {
  for (const [format, extension] of [
    ['cjs', 'js'],
    ['esm', 'mjs'],
  ]) {
    await build({
      ...COMMON,
      platform: 'neutral',
      format,
      minify: true,
      // It has no classes whose names anybody sees.
      keepNames: false,
      entryPoints: [`${root}src/${entry}.ts`],
      outfile: `${root}dist/${entry}.${extension}`,
      tsconfig: `${root}tsconfig.build.json`,
    });
  }
}

/** Bundles a folder of src/; each entry is run when it is first asked for. What it needs of the library is noted in `shared`. */
export async function bundleSatellite(root, { folder, entries, data }, shared) {
  const getters = entries.map((entry) => `  get '${entry}'() { return require('./${entry}'); },`);
  await build({
    ...COMMON,
    stdin: {
      contents: `module.exports = {\n${getters.join('\n')}\n};`,
      resolveDir: `${root}src`,
      sourcefile: `${folder}.js`,
    },
    outfile: `${root}dist/${folder}/bundle.js`,
    external: data.map((file) => `./${posix.basename(file)}`),
    plugins: [takeInPackages(), takeFromLibrary(`${root}src`, shared)],
    tsconfig: `${root}tsconfig.build.json`,
  });
}

/**
 * Takes packages in. string-width compiles large patterns when it is loaded, so that it is loaded when a text needs it;
 * commander loads a module of Node for commands that are programs of their own, which none of ours is.
 */
function takeInPackages() {
  return {
    name: 'take-in-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: BUNDLED }, ({ path, resolveDir, namespace }) => {
        const isLazy = path === 'string-width' && namespace !== 'lazy';
        if (isLazy) return { path, namespace: 'lazy', pluginData: resolveDir };
        return { path: createRequire(`${resolveDir}/`).resolve(path) };
      });
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        importer.includes('/commander/') ? { path, namespace: 'lazy-node' } : undefined,
      );
      // Half of it is comments, which V8 would read at each start.
      onLoad({ filter: /[\\/]node_modules[\\/]commander[\\/]/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { minifyWhitespace: true });
        return { contents: code, loader: 'js' };
      });
      onLoad({ filter: /.*/, namespace: 'lazy-node' }, ({ path }) => ({
        contents: `exports.spawn = (...given) => require('${path}').spawn(...given);`,
        loader: 'js',
      }));
      onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path, pluginData }) => ({
        contents: `export default (...given) => require('${path}').default(...given);`,
        loader: 'js',
        resolveDir: pluginData,
      }));
    },
  };
}

function takeFromLibrary(source, shared) {
  return {
    name: 'take-from-library',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, namespace }) => {
        if (namespace === 'library') return { path: '../library', external: true };
        const module = relative(source, resolve(resolveDir, path));
        const isOfPackage = module.startsWith('..');
        if (isOfPackage || BESIDE_LIBRARY.test(`${module}/`)) return undefined;
        shared.add(module);
        return { path: module, namespace: 'library' };
      });
      onLoad({ filter: /.*/, namespace: 'library' }, async ({ path }) => ({
        contents: await textOfShared(source, path),
        loader: 'js',
        resolveDir: source,
      }));
    },
  };
}

/**
 * The text of a module that has a constant for each export of a module of the library. V8 can inline a call of a constant, but not
 * a call of what a getter returns.
 */
async function textOfShared(source, path) {
  const names = await exportsOf(source, path);
  return [
    `const shared = require('./library').shared['${path}'];`,
    ...names.map((name) => `export const ${name} = shared.${name};`),
  ].join('\n');
}

async function exportsOf(source, path) {
  const { metafile } = await build({
    ...COMMON,
    // An ES module, whose exports are known by name, those of `export *` as well.
    format: 'esm',
    entryPoints: [`./${path}`],
    absWorkingDir: source,
    sourcemap: false,
    metafile: true,
    write: false,
    outdir: '.',
    tsconfig: `${source}/../tsconfig.build.json`,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
