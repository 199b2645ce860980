import { ValidationError } from 'class-validator';

import type { ModelIssue } from '../../errors/model-issue';
import type { ModelValidationError } from '../../errors/model-validation-error';
import { ruleErrorOf } from '../read/user-rules';
import { issueForClient } from './issue-for-client';

const sources = new WeakMap<object, ModelValidationError>();
const issues = new WeakMap<ValidationError, ModelIssue>();

/** The issues in the form that an `exceptionFactory` takes: one error each, with the wire path as its property. */
export function errorsOfIssues(error: ModelValidationError): ValidationError[] {
  const errors = error.issues.map((issue) => validationErrorOf(issueForClient(issue)));
  sources.set(errors, error);
  return errors;
}

/** The error that {@link errorsOfIssues} was given. */
export function sourceOfErrors(
  errors: readonly ValidationError[],
): ModelValidationError | undefined {
  return sources.get(errors);
}

/** The issue that an error was made of. */
export function issueOfError(error: ValidationError): ModelIssue | undefined {
  return issues.get(error);
}

function validationErrorOf(issue: ModelIssue): ValidationError {
  const rule = ruleErrorOf(issue);
  const text = `${issue.path} ${issue.message}`.trim();
  const error = Object.assign(new ValidationError(), {
    property: issue.path,
    // nestjs-i18n takes what follows a | for JSON, and a client may send one.
    constraints: rule?.constraints ?? { [issue.code]: text.replaceAll('|', '¦') },
    contexts: rule ? rule.contexts : { [issue.code]: issue },
    children: [],
  });
  issues.set(error, issue);
  return error;
}
