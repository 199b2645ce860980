import { findCycles } from './find-cycles';

type Links = readonly (readonly number[])[];

/** Links without the ones that lie in a circle, and the circles. */
export function cutCycles(links: Links): { readonly acyclic: Links; readonly cycles: Links } {
  const cycles = findCycles(links);
  const cycleOf = new Map<number, number>();
  cycles.forEach((nodes, cycle) => {
    for (const node of nodes) cycleOf.set(node, cycle);
  });
  const acyclic = links.map((targets, node) => {
    const cycle = cycleOf.get(node);
    return cycle === undefined ? targets : targets.filter((to) => cycleOf.get(to) !== cycle);
  });
  return { acyclic, cycles };
}

/** The nodes of a graph without circles in levels: each links only to nodes of earlier levels. */
export function levelsOf(upstream: Links, downstream: Links): readonly number[][] {
  const waiting = upstream.map((targets) => targets.length);
  const levels: number[][] = [];
  let level = [...upstream.keys()].filter((node) => waiting[node] === 0);
  while (level.length > 0) {
    levels.push(level);
    const next: number[] = [];
    for (const node of level) {
      for (const dependent of downstream[node] ?? []) {
        const left = (waiting[dependent] ?? 0) - 1;
        waiting[dependent] = left;
        if (left === 0) next.push(dependent);
      }
    }
    level = next;
  }
  return levels;
}
