import type { ModelIssue } from '../../errors/model-issue';

/** What a lenient read can set aside: the library's own message names the option of its reading calls. */
const NEWER_SERVER: ReadonlySet<string> = new Set(['enum', 'unsafe_integer']);

/** The message of an issue in the words of the command, whose option for newer servers is `--lenient`. */
export function describeIssue(issue: ModelIssue, isLenient: boolean): string {
  const { code, expected, received, message } = issue;
  if (!NEWER_SERVER.has(code) || !expected || !received) return message;
  const plain = `must be ${expected}, but is ${received}`;
  return isLenient ? plain : `${plain}; --lenient sets it aside and reads on`;
}
