/**
 * Finds circles of folders. Within a folder, each subfolder and each file is one node, and an import from one to another is an edge;
 * the edges may not form a circle. So a file may import from its own subfolder, and that subfolder from another file beside it.
 *
 * @param imports - pairs of an importing file and the file that it imports.
 * @returns for each circle the nodes that are on it, and one import for each edge with the number of all. Circles of files alone
 * are left out: dependency-cruiser finds those.
 */
export function findFolderCircles(imports) {
  const edges = new Map();
  const between = new Map();
  for (const [file, imported] of imports) {
    const [from, to] = siblingsOf(file, imported);
    if (from === to) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
    const key = `${from} ${to}`;
    const [, , count] = between.get(key) ?? [file, imported, 0];
    between.set(key, [file, imported, count + 1]);
  }
  return circlesOf(edges)
    .filter((nodes) => nodes.some((node) => !isFile(node)))
    .map((nodes) => ({
      nodes,
      imports: nodes.flatMap((from) =>
        nodes.flatMap((to) => {
          const example = between.get(`${from} ${to}`);
          return example ? [example] : [];
        }),
      ),
    }));
}

/** The two paths, each cut after the first part in which they differ. */
function siblingsOf(one, other) {
  const [left, right] = [one.split('/'), other.split('/')];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return [left, right].map((parts) => parts.slice(0, same + 1).join('/'));
}

function isFile(path) {
  return /\.[a-z]+$/.test(path);
}

/** The sets of nodes that can all reach each other, sorted. */
function circlesOf(edges) {
  const reached = new Map([...edges.keys()].map((node) => [node, reachableFrom(node, edges)]));
  const circles = new Map();
  for (const [node, others] of reached) {
    const nodes = [...others].filter((other) => reached.get(other)?.has(node)).sort();
    if (nodes.length > 1) circles.set(nodes.join(), nodes);
  }
  return [...circles.values()];
}

function reachableFrom(node, edges) {
  const found = new Set();
  const waiting = [...(edges.get(node) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(edges.get(next) ?? []));
  }
  return found;
}
