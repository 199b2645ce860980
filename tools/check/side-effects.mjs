import { build } from 'esbuild';

import { assertNone } from './run.mjs';

/** Imports for their effect alone, and what of it a bundle has to keep. */
const EFFECTS = [
  ['databricks-jobs', '"run_id"'],
  ['databricks-jobs/nestjs/swagger', 'descriptions.json'],
];

/** A bundler that drops what has no effect keeps the registration of fields and descriptions. */
export async function checkSideEffects({ folder }) {
  for (const [name, trace] of EFFECTS) {
    const { outputFiles } = await build({
      stdin: { contents: `import '${name}';`, resolveDir: folder },
      bundle: true,
      platform: 'node',
      format: 'esm',
      treeShaking: true,
      external: ['@nestjs/*', 'rxjs', 'class-*', 'reflect-metadata'],
      write: false,
      logLevel: 'silent',
    });
    assertNone(outputFiles[0].text.includes(trace) ? [] : [`import '${name}' was dropped`]);
  }
  return `${EFFECTS.length} bare imports are kept by a bundler`;
}
