import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'databricks-runs-'));

/** The folder of this test file's temporary files. */
export const TEMPORARY_FOLDER = folder;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file for this test file alone and gives its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
