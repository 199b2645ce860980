import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { rootDirectory, run } from './run.mjs';

// Where this runs before `npm publish`, that command's own options would hold here too.
const PACK = ['pack', '--silent', '--json=false', '--dry-run=false', '--pack-destination'];

/** Packs the package as it would be published, hands the tarball and what is in it to the work, and clears up. */
export async function withPacked(work) {
  const folder = mkdtempSync(join(tmpdir(), 'databricks-jobs-check-'));
  try {
    const name = run('npm', [...PACK, folder]).trim();
    const tarball = join(folder, name);
    // Where an installation would put it, so that it finds its own name and peers.
    const contents = join(folder, 'node_modules/databricks-jobs');
    mkdirSync(contents, { recursive: true });
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', contents]);
    await work({ folder, tarball, contents, files: filesOf(contents), root: rootDirectory });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The size in bytes of every file, by its path in the package. */
function filesOf(contents) {
  const entries = readdirSync(contents, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return [relative(contents, path), statSync(path).size];
    }),
  );
}
