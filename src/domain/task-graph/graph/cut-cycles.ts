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
