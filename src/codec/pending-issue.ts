import type { ModelIssue, ModelIssueCode } from '../errors/model-issue';
import { renderPath, type PathSegment } from './path';

/** A problem while its path is still being put together, from the innermost step outwards. */
export interface PendingIssue {
  readonly path: PathSegment[];
  readonly problem: Problem;
}

/** A problem without its place. */
export interface Problem {
  readonly code: ModelIssueCode;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
}

/** The issue as users see it. */
export function toModelIssue({ path, problem }: PendingIssue): ModelIssue {
  return { path: renderPath(path), ...problem };
}
