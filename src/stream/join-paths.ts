/** The path of something in the whole document: `runs[3]` and `state` are `runs[3].state`. */
export function joinPaths(outer: string, inner: string): string {
  const isJoined = outer === '' || inner === '' || inner.startsWith('[');
  return isJoined ? outer + inner : `${outer}.${inner}`;
}
