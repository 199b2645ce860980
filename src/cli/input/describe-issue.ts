import type { ModelIssue } from '../../errors/model-issue';

/** Issues whose message names an option of the library's calls: a lenient read sets the value aside. */
const NEWER_SERVER: ReadonlySet<string> = new Set(['enum', 'unsafe_integer']);

/** The message of an issue with the option of the command, `--lenient`. */
export function describeIssue(issue: ModelIssue, isLenient: boolean): string {
  const { code, expected, received, message } = issue;
  if (!NEWER_SERVER.has(code) || !expected || !received) return message;
  const plain = `must be ${expected}, but is ${received}`;
  return isLenient ? plain : `${plain}; --lenient sets it aside and reads on`;
}
