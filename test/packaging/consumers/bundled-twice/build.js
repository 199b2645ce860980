import { build } from 'esbuild';

// The mistake: the library stays outside and takes the class-transformer of node_modules, the application's is inside.
for (const [format, outfile] of [
  ['cjs', 'bundle.cjs'],
  ['esm', 'bundle.mjs'],
]) {
  await build({
    entryPoints: ['main.js'],
    bundle: true,
    platform: 'node',
    format,
    outfile,
    external: ['databricks-jobs'],
    mainFields: ['module', 'main'],
  });
}
