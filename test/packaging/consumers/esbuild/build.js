import { build } from 'esbuild';

// The peers have an ESM build behind the field `module`: with it in front, the library's `require` must get it too.
for (const mainFields of [
  ['main', 'module'],
  ['module', 'main'],
]) {
  for (const [format, extension] of [
    ['cjs', 'cjs'],
    ['esm', 'mjs'],
  ]) {
    await build({
      entryPoints: ['main.js'],
      bundle: true,
      platform: 'node',
      format,
      mainFields,
      outfile: `${mainFields[0]}-first.${extension}`,
    });
  }
}
