import type { HttpException } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { ModelValidationError } from '../../errors/model-validation-error';
import { problemException, type ProblemOptions } from '../problem/problem-exception';
import { issuesOfErrors } from './issues-of-errors';

/** How many issues a response lists. */
export const MOST_ISSUES = 100;

/**
 * An `exceptionFactory` for Nest's ValidationPipe whose responses name fields as JSON does, with the index of
 * each wrong item. It needs `validationError: { target: true, value: true }`; {@link wireValidationOptions} has
 * both.
 */
export function wireExceptionFactory(
  options: ProblemOptions = {},
): (errors: ValidationError[]) => HttpException {
  return (errors) => {
    const { issues, count } = issuesOfErrors(errors, MOST_ISSUES);
    const name = errors[0]?.target?.constructor.name ?? 'The body';
    return problemException(new ModelValidationError(name, issues, count), options);
  };
}
