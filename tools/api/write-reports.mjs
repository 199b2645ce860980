import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { reportCommandLine } from './command-line.mjs';
import { reportDeclarations } from './declarations.mjs';
import { reportFields } from './fields.mjs';
import { reportManifest } from './manifest.mjs';
import { reportDirectory } from './paths.mjs';

/** Writes all reports into an emptied folder; returns their names. */
export function writeReports(folder = reportDirectory) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  reportDeclarations(folder);
  writeFileSync(join(folder, 'fields.txt'), reportFields());
  writeFileSync(join(folder, 'command-line.txt'), reportCommandLine());
  writeFileSync(join(folder, 'manifest.json'), reportManifest());
  return readdirSync(folder).sort();
}
