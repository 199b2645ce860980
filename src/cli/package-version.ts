import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The version of the package; package.json lies at the same place for dist/ and for src/. */
export function packageVersion(): string {
  const text = readFileSync(resolve(__dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
