import type { ModelIssue, ModelIssueCode, ModelIssueParams } from '../../errors/model-issue';
import { renderPath, type PathSegment } from './path';

/** A problem while its path is still being put together, from the innermost step outwards. */
export interface PendingIssue {
  readonly path: PathSegment[];
  readonly problem: Problem;
  /** True for what is no error. */
  readonly isNote?: boolean;
}

/** A problem without its place. */
export interface Problem {
  readonly code: ModelIssueCode;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  readonly params?: ModelIssueParams;
}

/** The text that replaces a value that may be a secret. */
const HIDDEN = 'a value that is not shown';

/** The same problem without the value that was found. */
export function withoutReceived(issue: PendingIssue): PendingIssue {
  const { received, message } = issue.problem;
  if (received === undefined || received === 'absent' || received === 'null') return issue;
  // What follows the value is advice, which may be made from it.
  const [before = ''] = message.split(received);
  return { ...issue, problem: { ...issue.problem, message: before + HIDDEN, received: HIDDEN } };
}

const segments = new WeakMap<ModelIssue, readonly PathSegment[]>();

/** The issue as users see it. */
export function toModelIssue({ path, problem }: PendingIssue): ModelIssue {
  const issue = { path: renderPath(path), ...problem };
  segments.set(issue, path);
  return issue;
}

/** The steps of an issue's path, from the document inwards; of an issue made elsewhere, its path in one. */
export function segmentsOf(issue: ModelIssue): PathSegment[] {
  const known = segments.get(issue);
  if (known) return [...known].reverse();
  return issue.path === '' ? [] : [issue.path];
}
