import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import typescript from 'typescript';

/** Deletes the declarations that no entry refers to: nobody can import them, and a package is what its users can use. */
export function pruneDeclarations(dist, entries) {
  const kept = reachable(entries.map((entry) => join(dist, `${entry}.d.ts`)));
  const all = readdirSync(dist, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of all) {
    const file = join(parentPath, name);
    if (!/\.d\.ts(\.map)?$/.test(name) || kept.has(file.replace(/\.map$/, ''))) continue;
    rmSync(file);
  }
  for (const file of kept) if (file.endsWith('-json.d.ts')) dropMap(file);
  removeEmptyFolders(dist);
}

/** A type of JSON is generated, and says all that its source does: its map and its source are not packed. */
function dropMap(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*\n?/m, ''));
  rmSync(`${file}.map`, { force: true });
}

/** The files and all that they import, directly or not. */
function reachable(files) {
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const { fileName } of typescript.preProcessFile(readFileSync(file, 'utf8'))
      .importedFiles) {
      if (fileName.startsWith('.')) waiting.push(declarationOf(resolve(dirname(file), fileName)));
    }
  }
  return found;
}

function declarationOf(module) {
  const path = module.replace(/\.js$/, '');
  const candidates = [`${path}.d.ts`, join(path, 'index.d.ts')];
  const file = candidates.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`no declarations of ${module}`);
  return file;
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
