/** The plugin that typedoc.json names: compiles what is in plugin/ and hands it the built library. */
import { existsSync } from 'node:fs';

import { compilePlugin } from './compile.mjs';
import { distDirectory } from './paths.mjs';

export async function load(application) {
  if (!existsSync(`${distDirectory}index.js`)) {
    throw new Error(`The site reads ${distDirectory}index.js: run "npm run build" first.`);
  }
  const plugin = await import(await compilePlugin());
  plugin.load(application, distDirectory);
}
