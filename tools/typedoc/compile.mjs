import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';

import { cacheDirectory, rootDirectory } from './paths.mjs';

const SOURCE = `${rootDirectory}tools/typedoc/plugin/`;
const TARGET = `${cacheDirectory}plugin/`;

/** Compiles the plugin's TypeScript and JSX to JavaScript modules; returns the address of its entry. */
export async function compilePlugin() {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(`${TARGET}package.json`, '{ "type": "module" }\n');
  for (const file of readdirSync(SOURCE).filter((name) => /\.tsx?$/.test(name))) {
    const { code } = await transformFile(SOURCE + file, {
      configFile: false,
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: file.endsWith('x') },
        transform: {
          react: { runtime: 'classic', pragma: 'JSX.createElement', pragmaFrag: 'JSX.Fragment' },
        },
      },
      module: { type: 'es6' },
    });
    writeFileSync(TARGET + file.replace(/tsx?$/, 'js'), code);
  }
  return pathToFileURL(`${TARGET}index.js`).href;
}
