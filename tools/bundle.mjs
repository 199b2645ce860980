import { createRequire } from 'node:module';
import { posix, relative, resolve } from 'node:path';

import { build } from 'esbuild';

/** The folders and files of src/ that are bundled beside the library; everything else is part of it. */
const BESIDE_LIBRARY =
  /^(?:(?:cli|nestjs|report|rows)\/|schema\/describe\/(?:document-columns|open-api-document|sql-types)\/|json\/csv-cell\/)/;

/** The packages that become part of the bundle: they are ESM alone, and Node 20 warns of a CommonJS file that needs such a one. */
const BUNDLED = /^(?:string-width|strip-ansi|ansi-regex|get-east-asian-width)$/;

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
    tsconfig: `${root}tsconfig.build.json`,
  });
}

/** Compiles what an entry needs before the library, which must not need a peer itself. */
export async function bundleLoader(root) {
  await build({
    ...COMMON,
    entryPoints: [`${root}src/peers/explain-missing-peer.ts`],
    outfile: `${root}dist/peers/explain-missing-peer.js`,
    tsconfig: `${root}tsconfig.build.json`,
  });
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

function takeInPackages() {
  return {
    name: 'take-in-packages',
    setup({ onResolve }) {
      onResolve({ filter: BUNDLED }, ({ path, resolveDir }) => ({
        path: createRequire(`${resolveDir}/`).resolve(path),
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
        if (BESIDE_LIBRARY.test(`${module}/`)) return undefined;
        shared.add(module);
        return { path: module, namespace: 'library' };
      });
      onLoad({ filter: /.*/, namespace: 'library' }, ({ path }) => ({
        contents: `module.exports = require('./library').shared['${path}'];`,
        loader: 'js',
        resolveDir: source,
      }));
    },
  };
}
