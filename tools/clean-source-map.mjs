import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { encodedMap, TraceMap, decodedMappings } from '@jridgewell/trace-mapping';

/**
 * Takes out of a source map what points at no file: the glue that the bundler was given as text, and packages that
 * are part of the bundle, whose files are not packed. Their places stay, without a source, or else
 * they would count to the file before them.
 */
export function cleanSourceMap(file) {
  const map = JSON.parse(readFileSync(file, 'utf8'));
  const exists = map.sources.map(
    (source) => !source.includes('node_modules/') && existsSync(resolve(dirname(file), source)),
  );
  const numbers = exists.map((_, index) => exists.slice(0, index).filter(Boolean).length);
  const mappings = decodedMappings(new TraceMap(map)).map((line) =>
    line.map(([column, source, ...place]) =>
      exists[source] ? [column, numbers[source], ...place] : [column],
    ),
  );
  const sources = map.sources.filter((_, index) => exists[index]);
  const cleaned = encodedMap(new TraceMap({ version: 3, names: map.names, sources, mappings }));
  writeFileSync(file, `${JSON.stringify({ ...map, sources, mappings: cleaned.mappings })}\n`);
}
