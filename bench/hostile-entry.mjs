/** The package with what is behind the command line and the body reader, as one bundle of src: `reports/hostile.cjs`. */
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}reports/hostile.cjs`;

/** Bundles src; the processes of the benchmark load what it wrote. */
export function bundleHostileEntry() {
  const contents = `
    export * from './src/index';
    export { main } from './src/cli/main';
    export * from './src/nestjs/index';
    export { RawBody } from './src/nestjs/body/raw-body';
    export { ModelBodyPipe } from './src/nestjs/body/model-body-pipe';
  `;
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    keepNames: true,
    outfile,
  });
}

/** What the bundle exports. */
export function hostileEntry() {
  return createRequire(import.meta.url)(outfile);
}
