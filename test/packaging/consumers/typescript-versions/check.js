/** Compiles one file with the oldest, the newest and some TypeScripts between, as projects do that are strict. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { dependencies } = require('./package.json');
const STRICT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--verbatimModuleSyntax',
  '--declaration',
  '--experimentalDecorators',
  '--skipLibCheck false',
  '--lib es2022,dom',
  '--target es2022',
  '--types node',
];
const MODULES = ['--module nodenext', '--module esnext --moduleResolution bundler'];
/** isolatedDeclarations came with TypeScript 5.5. */
const FIRST_WITHOUT = 'typescript-5.4';

let checks = 0;
for (const name of Object.keys(dependencies).filter((each) => each.startsWith('typescript-'))) {
  const manifest = require.resolve(`${name}/package.json`);
  const compiler = join(dirname(manifest), 'bin/tsc');
  const isolated = name === FIRST_WITHOUT ? [] : ['--isolatedDeclarations'];
  for (const module of MODULES) {
    const options = [...STRICT, ...isolated, module].flatMap((option) => option.split(' '));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [compiler, ...options, 'strict.ts'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${name} ${module}\n${stdout}${stderr}`);
    checks += 1;
  }
}
// Which Node runs a compiler makes no difference: this is done once.
writeFileSync('checked.js', `console.log('${checks} checks');\n`);
