/** Builds dist/: CommonJS and declarations by tsc, and an ESM entry that re-exports the very same objects. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Entry points of the package, each as a path under dist/ without its ending. */
const ENTRIES = ['index', 'nestjs/index', 'nestjs/swagger/index'];

rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const entry of ENTRIES) writeEsmEntry(entry);
chmodSync(`${root}dist/cli/bin.js`, 0o755);

function writeEsmEntry(entry) {
  const file = `./${entry.split('/').at(-1)}.js`;
  const names = Object.keys(require(`${root}dist/${entry}.js`)).sort();
  const esm = [
    `import library from '${file}';`,
    `export const {\n${names.map((name) => `  ${name},\n`).join('')}} = library;`,
  ];
  writeFileSync(`${root}dist/${entry}.mjs`, `${esm.join('\n')}\n`);
  writeFileSync(`${root}dist/${entry}.d.mts`, `export * from '${file}';\n`);
}
