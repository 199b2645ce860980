import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { assertNone, run } from './run.mjs';

/** Fails if npm would correct package.json while it publishes, since npm only warns of that. */
export function checkManifest({ contents }) {
  const file = join(contents, 'package.json');
  const before = readFileSync(file, 'utf8');
  run('npm', ['pkg', 'fix'], { cwd: contents });
  const fixed = JSON.parse(readFileSync(file, 'utf8'));
  const written = JSON.parse(before);
  const changed = Object.keys({ ...written, ...fixed }).filter(
    (key) => JSON.stringify(written[key]) !== JSON.stringify(fixed[key]),
  );
  assertNone(
    changed.map((key) => `npm would make ${key} ${JSON.stringify(fixed[key])}: see npm pkg fix`),
  );
  return `npm corrects none of ${Object.keys(written).length} keys of package.json`;
}
