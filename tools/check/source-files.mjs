import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import typescript from 'typescript';

/** The source maps of the package: the path of each, and the paths of the files that it names. */
export function sourceMapsOf(contents, files) {
  return [...files.keys()]
    .filter((name) => name.endsWith('.map'))
    .map((name) => {
      const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(contents, name), 'utf8'));
      const folder = posix.dirname(name);
      return { name, sources: sources.map((source) => posix.join(folder, sourceRoot, source)) };
    });
}

/** The files that source maps name, and those with types alone that these import. */
export function sourcesOf(contents, files) {
  const found = new Set();
  const waiting = sourceMapsOf(contents, files).flatMap(({ sources }) => sources);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !files.has(name)) continue;
    found.add(name);
    const text = readFileSync(join(contents, name), 'utf8');
    for (const { fileName } of typescript.preProcessFile(text).importedFiles) {
      const path = posix.join(posix.dirname(name), fileName);
      if (fileName.startsWith('.')) waiting.push(`${path}.ts`, `${path}/index.ts`);
    }
  }
  return found;
}
