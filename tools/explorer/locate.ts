import { childAt, pathOf, type DocumentNode } from './document-node';

/**
 * The nodes from the document to the value of a path, the document first. A path to a field that is missing ends with the object
 * that lacks it.
 */
export function nodesTo(root: DocumentNode, path: string): readonly DocumentNode[] {
  const nodes = [root];
  for (let node: DocumentNode | undefined = root; node;) {
    node = nextOf(node, path);
    if (node) nodes.push(node);
  }
  return nodes;
}

function nextOf(node: DocumentNode, path: string): DocumentNode | undefined {
  const own = pathOf(node);
  if (own === path) return undefined;
  const rest = path.slice(own.length);
  const index = /^\[(\d+)\]/.exec(rest)?.[1];
  if (index !== undefined) return childAt(node, Number(index));
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const key = Object.keys(value).find((each) =>
    leadsTo({ ...node, steps: [...node.steps, each] }, path),
  );
  return key === undefined ? undefined : childAt(node, key);
}

/** True if the path is that of the node, or of something in it. */
export function leadsTo(node: DocumentNode, path: string): boolean {
  if (node.range) {
    const own = pathOf(node);
    const index = path.startsWith(own) ? /^\[(\d+)\]/.exec(path.slice(own.length))?.[1] : undefined;
    return index !== undefined && Number(index) >= node.range[0] && Number(index) <= node.range[1];
  }
  const own = pathOf(node);
  return path.startsWith(own) && (own === '' || /^(?:$|[.[])/.test(path.slice(own.length)));
}
