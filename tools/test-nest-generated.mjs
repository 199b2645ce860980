/**
 * `npm run check -- nest-generated`: 20,000 generated responses and as many request bodies, with and without our interceptor and pipe.
 * The unit tests run 1,000 of each.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, 'test/nestjs/differential'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, NEST_CASES: '20000' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
