import { build } from 'esbuild';

import { assertNone } from './run.mjs';

/** Imports for their effect alone, and what of it a bundle has to keep. */
const EFFECTS = [
  ['databricks-jobs', '"run_id"'],
  ['databricks-jobs/nestjs/swagger', 'descriptions.json'],
];

/** An import that has none, and of which a bundle has to keep nothing. */
const WITHOUT_EFFECT = 'databricks-jobs/light';

/** A bundler that drops what has no effect keeps the registration of fields and descriptions. */
export async function checkSideEffects({ folder }) {
  for (const [name, trace] of EFFECTS) {
    const text = await bundled(name, folder);
    assertNone(text.includes(trace) ? [] : [`import '${name}' was dropped`]);
  }
  const rest = await bundled(WITHOUT_EFFECT, folder);
  assertNone(rest.trim() === '' ? [] : [`import '${WITHOUT_EFFECT}' was not dropped`]);
  return `${EFFECTS.length} bare imports are kept by a bundler, and one is dropped`;
}

async function bundled(name, folder) {
  const { outputFiles } = await build({
    stdin: { contents: `import '${name}';`, resolveDir: folder },
    bundle: true,
    platform: 'node',
    format: 'esm',
    treeShaking: true,
    external: ['@nestjs/*', 'rxjs', 'class-*', 'reflect-metadata', 'fastest-levenshtein'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
