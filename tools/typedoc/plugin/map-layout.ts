import type { Usage } from './usage.js';

/** A model on the map. */
export interface MapNode {
  readonly name: string;
  readonly parent?: MapNode;
  readonly x: number;
  y: number;
  readonly width: number;
}

/** The map as positions; what they look like is decided elsewhere. */
export interface MapLayout {
  readonly nodes: readonly MapNode[];
  readonly width: number;
  readonly height: number;
}

export const NODE_HEIGHT = 24;
const ROW = 30;
const GAP = 24;
const PADDING = 8;
const LETTER = 6.4;
const AROUND = 14;

/** Puts each model into the column of its depth, as near to the model around it as there is room. */
export function layOutMap(usage: Usage): MapLayout {
  const columns = columnsOf(usage);
  const placed = new Map<string, MapNode>();
  const tallest = Math.max(...columns.map((column) => column.length)) * ROW;
  let x = PADDING;
  for (const [depth, names] of columns.entries()) {
    const width = Math.max(...names.map((name) => name.length)) * LETTER + AROUND;
    let free = PADDING;
    for (const group of groupsOf(usage, names, placed)) {
      const parent = placed.get(usage.placeOf(group[0] ?? '')?.parent ?? '');
      // The root stands at the top, where reading starts.
      const middle = parent ? parent.y : PADDING;
      let y = Math.max(free, middle - ((group.length - 1) / 2) * ROW);
      for (const name of group) {
        placed.set(name, { name, parent, x, y, width });
        y += ROW;
      }
      free = y;
    }
    moveUp(
      [...placed.values()].filter((node) => node.x === x),
      tallest,
    );
    if (depth < columns.length - 1) x += width + GAP;
    else x += width + PADDING;
  }
  const nodes = [...placed.values()];
  return { nodes, width: x, height: Math.max(...nodes.map(({ y }) => y)) + NODE_HEIGHT + PADDING };
}

function columnsOf(usage: Usage): string[][] {
  const columns: string[][] = [];
  for (const name of usage.inOrder()) {
    if (!usage.placeOf(name)) continue;
    const depth = depthOf(usage, name);
    (columns[depth] ??= []).push(name);
  }
  return columns;
}

function depthOf(usage: Usage, name: string): number {
  const parent = usage.placeOf(name)?.parent;
  return parent === undefined ? 0 : depthOf(usage, parent) + 1;
}

/** The names of a column by the model around them, in the order of those models. */
function groupsOf(
  usage: Usage,
  names: readonly string[],
  placed: Map<string, MapNode>,
): string[][] {
  const groups = new Map<string | undefined, string[]>();
  for (const name of names) {
    const parent = usage.placeOf(name)?.parent;
    const known = groups.get(parent);
    if (known) known.push(name);
    else groups.set(parent, [name]);
  }
  const top = (parent: string | undefined): number => placed.get(parent ?? '')?.y ?? 0;
  return [...groups].sort(([a], [b]) => top(a) - top(b)).map(([, group]) => group);
}

/** Lets a column that sinks below the map rise into the room above it. */
function moveUp(column: readonly MapNode[], height: number): void {
  let limit = PADDING + height - ROW;
  for (const node of [...column].reverse()) {
    node.y = Math.min(node.y, limit);
    limit = node.y - ROW;
  }
}
