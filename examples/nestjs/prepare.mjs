/** Makes the package in this repository importable by its name, and compiles the example. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const link = `${here}node_modules/databricks-jobs`;

if (!existsSync(`${root}dist/nestjs/index.js`)) {
  execFileSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
}
mkdirSync(`${here}node_modules`, { recursive: true });
rmSync(link, { force: true });
symlinkSync(root, link, 'junction');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: here,
  stdio: 'inherit',
});
