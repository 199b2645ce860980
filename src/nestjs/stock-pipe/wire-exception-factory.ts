import type { HttpException } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { ModelValidationError } from '../../errors/model-validation-error';
import { sourceOfErrors } from '../problem/errors-of-issues';
import {
  assertProblemOptions,
  problemException,
  type ProblemOptions,
} from '../problem/problem-exception';
import { issuesOfErrors } from './issues-of-errors';

/** How many issues a response lists. */
const MOST_ISSUES = 100;

/**
 * An `exceptionFactory` for Nest's ValidationPipe whose responses are problems and name fields as JSON does. It needs
 * `validationError: { target: true }`; {@link wireValidationOptions} has that.
 *
 * @example
 * ```ts
 * import { ValidationPipe } from '@nestjs/common';
 * import { wireExceptionFactory } from 'databricks-jobs/nestjs';
 *
 * export const pipe = new ValidationPipe({
 *   transform: true,
 *   validationError: { target: true },
 *   exceptionFactory: wireExceptionFactory(),
 * });
 * ```
 * @see {@link wireValidationOptions}
 * @see {@link ModelProblem}
 */
export function wireExceptionFactory(
  options: ProblemOptions = {},
): (errors: ValidationError[]) => HttpException {
  assertProblemOptions(options);
  return (errors) => problemException(sourceOfErrors(errors) ?? errorOf(errors), options);
}

function errorOf(errors: readonly ValidationError[]): ModelValidationError {
  const issues = issuesOfErrors(errors);
  const name = errors[0]?.target?.constructor.name ?? 'The body';
  return new ModelValidationError(name, issues.slice(0, MOST_ISSUES), issues.length);
}
