import { listed } from '../../values/listed';

/** A node whose links are being followed. */
interface Visit {
  readonly node: number;
  next: number;
}

/**
 * The sets of nodes of a graph that can reach each other: its circles. A node that links to itself is a circle of one.
 * Tarjan's algorithm with an explicit stack, so that a long chain of links cannot overflow the call stack.
 */
export function findCycles(links: readonly (readonly number[])[]): readonly number[][] {
  const order: (number | undefined)[] = [];
  const lowest: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  const cycles: number[][] = [];
  let count = 0;

  const enter = (node: number): Visit => {
    order[node] = lowest[node] = count;
    count += 1;
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const lower = (node: number, to: number | undefined): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, to ?? 0);
  };
  const close = (node: number): void => {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || listed(links[node]).includes(node)) cycles.push(members);
  };

  for (const start of links.keys()) {
    if (order[start] !== undefined) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { node } = visit;
      const target = listed(links[node])[visit.next];
      visit.next += 1;
      if (target === undefined) {
        visits.pop();
        if (lowest[node] === order[node]) close(node);
        else lower((visits.at(-1) as Visit).node, lowest[node]);
      } else if (order[target] === undefined) {
        visits.push(enter(target));
      } else if (isOpen.has(target)) {
        lower(node, order[target]);
      }
    }
  }
  return cycles;
}
