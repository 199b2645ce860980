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
