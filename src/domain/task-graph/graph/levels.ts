import { listed } from '../../values/listed';

type Links = readonly (readonly number[])[];

/** The nodes of a graph without circles in levels: each links only to nodes of earlier levels. */
export function levelsOf(upstream: Links, downstream: Links): readonly number[][] {
  const waiting = upstream.map((targets) => targets.length);
  const levels: number[][] = [];
  let level = [...upstream.keys()].filter((node) => waiting[node] === 0);
  while (level.length > 0) {
    levels.push(level);
    const next: number[] = [];
    for (const node of level) {
      for (const dependent of listed(downstream[node])) {
        const left = (waiting[dependent] ?? 0) - 1;
        waiting[dependent] = left;
        if (left === 0) next.push(dependent);
      }
    }
    level = next;
  }
  return levels;
}
