import { listed } from '../../values/listed';

type Links = readonly (readonly number[])[];

/** The longest path to each node, the node included. */
export interface LongestPaths {
  /** By node, the length of the path. */
  readonly lengths: readonly number[];
  /** By node, the node before it on the path; undefined where the path starts. */
  readonly previous: readonly (number | undefined)[];
}

/**
 * The longest path to each node of a graph without circles. Of paths of one length the first is taken.
 * @param order - the nodes, each after those it links to.
 * @param links - by node, the nodes that come before it.
 * @param weights - by node, its own length.
 */
export function longestPaths(
  order: readonly number[],
  links: Links,
  weights: readonly number[],
): LongestPaths {
  const lengths: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const node of order) {
    let longest = 0;
    for (const before of listed(links[node])) {
      const length = lengths[before] ?? 0;
      if (previous[node] !== undefined && length <= longest) continue;
      longest = length;
      previous[node] = before;
    }
    lengths[node] = longest + (weights[node] ?? 0);
  }
  return { lengths, previous };
}
