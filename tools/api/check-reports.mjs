import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { reportDirectory, rootDirectory } from './paths.mjs';
import { writeReports } from './write-reports.mjs';

const ADVICE =
  'the public surface is not what api/ says. If that is meant: npm run api, npx changeset, and commit both';

/** Throws, with the difference, where the surface of the built package is not what the reports in api/ say. */
export function checkReports() {
  const folder = mkdtempSync(join(tmpdir(), 'databricks-jobs-api-'));
  try {
    writeReports(folder);
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['diff', '--no-index', '--no-color', '--no-ext-diff', '--', reportDirectory, folder],
      { cwd: rootDirectory, encoding: 'utf8', timeout: 60_000 },
    );
    if (status !== 0) throw Object.assign(new Error(ADVICE), { stack: `${ADVICE}\n${stdout}${stderr}` });
    return `${readdirSync(folder).length} reports of the public surface`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
