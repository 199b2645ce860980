/** Builds the reference site: `node tools/typedoc/build.mjs [output folder]`. It reads dist/, so build that first. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Application } from 'typedoc';

import { compilePlugin } from './compile.mjs';
import { typedocOptions } from './options.mjs';
import { distDirectory, rootDirectory } from './paths.mjs';

const started = performance.now();
const output = resolve(process.argv[2] ?? `${rootDirectory}site`);
if (!existsSync(`${distDirectory}index.js`)) {
  throw new Error(`The site reads ${distDirectory}index.js: run "npm run build" first.`);
}

const { load } = await import(await compilePlugin());
const app = await Application.bootstrapWithPlugins({
  ...typedocOptions(),
  plugin: [(application) => load(application, distDirectory)],
});
const project = await app.convert();
if (!project) process.exit(1);
app.validate(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
await app.generateDocs(project, output);
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);

// The theme has its own navigation, search and styles.
for (const unused of ['main.js', 'search.js', 'navigation.js', 'hierarchy.js', 'style.css']) {
  rmSync(`${output}/assets/${unused}`, { force: true });
}
for (const unused of ['icons.js', 'icons.svg']) rmSync(`${output}/assets/${unused}`);
console.log(`site built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
