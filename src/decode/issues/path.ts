import { escapeText } from '../../errors/escape-text';

/** A step into a document: a key of an object or an index of an array. */
export type PathSegment = string | number;

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const LONGEST_KEY = 80;

/** Renders a path whose steps are listed from the innermost outwards: `tasks[2].state`. */
export function renderPath(innermostFirst: readonly PathSegment[]): string {
  let path = '';
  for (let index = innermostFirst.length - 1; index >= 0; index -= 1) {
    const segment = innermostFirst[index] as PathSegment;
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (segment.length > LONGEST_KEY) path += `[${quote(segment)}]`;
    else if (!PLAIN_KEY.test(segment)) path += `[${quote(segment)}]`;
    else path += path === '' ? segment : `.${segment}`;
  }
  return path;
}

/** The path of something in the whole document: `runs[3]` and `state` are `runs[3].state`. */
export function joinPaths(outer: string, inner: string): string {
  const isJoined = outer === '' || inner === '' || inner.startsWith('[');
  return isJoined ? outer + inner : `${outer}.${inner}`;
}

/** A string in JSON's quotes, shortened to what a message can show, and without anything that a terminal obeys. */
export function quote(text: string, longest: number = LONGEST_KEY): string {
  if (text.length <= longest) return escapeText(JSON.stringify(text));
  return `${escapeText(JSON.stringify(text.slice(0, longest)))}…`;
}
