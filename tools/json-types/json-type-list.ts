import { join } from 'node:path';

import type { ModelClass } from '../../src';
import type { ModelSources } from './model-sources';

/** The text of the file that exports the type of every model's JSON. */
export function jsonTypeListOf(models: readonly ModelClass[], sources: ModelSources): string {
  const list = join(sources.root, 'src/models/json-types.ts');
  const lines = models.map(
    (model) => `export type { ${model.name}Json } from '${sources.jsonImport(list, model)}';`,
  );
  const head =
    '// Written by `npm run json-types`.\n/** The type of the JSON of every model: what `toDict()` gives. */\n';
  return `${head}${lines.sort().join('\n')}\n`;
}
