import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { run } from './run.mjs';

const require = createRequire(import.meta.url);
const PROGRAM = join(
  dirname(require.resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);

/** Every entry resolves to JavaScript and to its own types in each way that TypeScript resolves: node10, node16 and bundler. */
export function checkTypes({ tarball }) {
  const parameters = [PROGRAM, tarball, '--profile', 'strict', '--format', 'json'];
  const { analysis } = JSON.parse(run(process.execPath, parameters));
  const entries = Object.entries(analysis.entrypoints);
  const resolutions = entries.flatMap(([, entry]) => Object.values(entry.resolutions));
  return `${resolutions.length} resolutions of ${entries.map(([name]) => name).join(', ')}`;
}
