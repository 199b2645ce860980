import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TEMPORARY_FOLDER } from './temporary-files';

const ROOT = join(__dirname, '../..');

/** Bundles the script of the command's threads, since threads cannot load TypeScript. Gives its path. */
export function workerFile(): string {
  const file = join(TEMPORARY_FOLDER, 'worker.cjs');
  const paths = [
    join(ROOT, 'src/cli/worker.ts'),
    `--tsconfig=${join(ROOT, 'tsconfig.build.json')}`,
    `--outfile=${file}`,
  ];
  const options = ['--bundle', '--platform=node', '--keep-names', '--log-level=warning'];
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [...paths, ...options]);
  return file;
}
