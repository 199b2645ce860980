import { ValidationError } from 'class-validator';

import type { ModelIssue } from '../../errors/model-issue';

/** The issues in the form that an `exceptionFactory` takes: one error each, with the wire path as its property. */
export function errorsOfIssues(issues: readonly ModelIssue[]): ValidationError[] {
  return issues.map((issue) =>
    Object.assign(new ValidationError(), {
      property: issue.path,
      constraints: { [issue.code]: `${issue.path} ${issue.message}`.trim() },
      contexts: { [issue.code]: issue },
      children: [],
    }),
  );
}
