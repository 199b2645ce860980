import { STATUS_CODES } from 'node:http';

import * as nest from '@nestjs/common';

import { type ModelError } from '../../errors/model-error';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelParseError } from '../../errors/model-parse-error';
import { ModelUsageError } from '../../errors/model-usage-error';
import { ModelValidationError } from '../../errors/model-validation-error';
import { assertFlag, assertOptions } from '../../json/check-options';
import { issueForClient } from './issue-for-client';
import { ModelProblem } from './model-problem';
import { ModelProblemIssue } from './model-problem-issue';

const BAD_REQUEST = 400;

/** Nest's exceptions of single statuses, so that `@Catch(BadRequestException)` meets ours. */
const KINDS = [
  nest.BadRequestException,
  nest.UnauthorizedException,
  nest.ForbiddenException,
  nest.NotFoundException,
  nest.NotAcceptableException,
  nest.ConflictException,
  nest.GoneException,
  nest.PreconditionFailedException,
  nest.PayloadTooLargeException,
  nest.UnsupportedMediaTypeException,
  nest.UnprocessableEntityException,
  nest.InternalServerErrorException,
  nest.BadGatewayException,
  nest.ServiceUnavailableException,
];
const kindsByStatus = new Map(KINDS.map((Kind) => [new Kind().getStatus(), Kind]));
type ShownIssue = Pick<
  ModelIssue,
  'path' | 'code' | 'message' | 'expected' | 'received' | 'params'
>;

const problems = new WeakSet<nest.HttpException>();

/** How the response to a document that does not fit is made. */
export interface ProblemOptions {
  /** The HTTP status. Default: 400. */
  readonly status?: number | undefined;
  /** Whether the problems are left out. Default: false. */
  readonly hideIssues?: boolean | undefined;
}

/**
 * Checks options that are used later, when a request comes.
 * @throws ModelUsageError if one does not exist or cannot have that value.
 */
export function assertProblemOptions(
  options: ProblemOptions,
  others: readonly string[] = [],
): void {
  assertOptions('option', options, ['status', 'hideIssues', ...others]);
  const { status, hideIssues } = options;
  assertFlag('hideIssues', hideIssues);
  if (status === undefined || (Number.isInteger(status) && status >= 400 && status < 600)) return;
  throw new ModelUsageError(
    `the option status must be an HTTP status of an error, from 400 to 599, but is ${status}`,
  );
}

/**
 * The HTTP exception whose response body is the {@link ModelProblem} of the error: Nest's own for the status, such as
 * BadRequestException.
 *
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * import { ModelProblem, problemException } from 'databricks-jobs/nestjs';
 *
 * const result = Run.safeFromDict({ run_id: '7' });
 * if (!result.success) {
 *   const exception = problemException(result.error);
 *   const problem = ModelProblem.fromDict(exception.getResponse());
 *   console.log(problem.status, problem.issues?.[0]?.path); // => 400, 'run_id'
 * }
 * ```
 * @see {@link ModelProblem}
 * @see {@link ModelErrorFilter}
 */
export function problemException(
  error: ModelError,
  options: ProblemOptions = {},
): nest.HttpException {
  assertProblemOptions(options);
  const status = options.status ?? BAD_REQUEST;
  const title = STATUS_CODES[status] ?? 'Error';
  const [detail = title] = error.message.split('\n');
  const problem = ModelProblem.of({ type: 'about:blank', title, status, detail });
  if (options.hideIssues) problem.detail = title;
  else addIssues(problem, error);
  const Kind = kindsByStatus.get(status);
  const body = problem.toDict();
  const exception = Kind
    ? new Kind(body, { cause: error })
    : new nest.HttpException(body, status, { cause: error });
  exception.message = problem.detail;
  problems.add(exception);
  return exception;
}

/** True for what {@link problemException} made. */
export function isProblemException(value: unknown): value is nest.HttpException {
  return value instanceof nest.HttpException && problems.has(value);
}

/** What to throw in place of an error: the exception for a document that does not fit, else the error itself. */
export function asProblem(error: unknown, options: ProblemOptions = {}): unknown {
  const isRefusal = error instanceof ModelValidationError || error instanceof ModelParseError;
  return isRefusal ? problemException(error, options) : error;
}

function addIssues(problem: ModelProblem, error: ModelError): void {
  if (error instanceof ModelValidationError) {
    problem.issues = error.issues.map((issue) =>
      ModelProblemIssue.of(shownOf(issueForClient(issue))),
    );
    problem.issueCount = error.issueCount;
  } else if (error instanceof ModelParseError) {
    problem.issues = [ModelProblemIssue.of({ path: '', code: 'not_json', message: error.message })];
    problem.issueCount = 1;
  }
}

/** The members that the model of an issue has. */
function shownOf({ path, code, message, expected, received, params }: ModelIssue): ShownIssue {
  return { path, code, message, expected, received, params };
}
