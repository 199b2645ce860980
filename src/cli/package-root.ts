import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package: the one with its package.json, above src/ as well as above dist/. */
export function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
