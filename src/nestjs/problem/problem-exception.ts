import { HttpException } from '@nestjs/common';

import { type ModelError } from '../../errors/model-error';
import { ModelParseError } from '../../errors/model-parse-error';
import { ModelValidationError } from '../../errors/model-validation-error';
import { ModelProblem } from './model-problem';
import { ModelProblemIssue } from './model-problem-issue';

const BAD_REQUEST = 400;
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
};

/** How the response to a document that does not fit is made. */
export interface ProblemOptions {
  /** The HTTP status. Default: 400. */
  readonly status?: number | undefined;
  /** Whether the problems are left out. Default: false. */
  readonly hideIssues?: boolean | undefined;
}

/** The HTTP exception whose response body is the {@link ModelProblem} of the error. */
export function problemException(error: ModelError, options: ProblemOptions = {}): HttpException {
  const status = options.status ?? BAD_REQUEST;
  const title = TITLES[status] ?? 'Error';
  const [detail = title] = error.message.split('\n');
  const problem = ModelProblem.of({ type: 'about:blank', title, status, detail });
  if (options.hideIssues) problem.detail = title;
  else addIssues(problem, error);
  const exception = new HttpException(problem.toDict(), status, { cause: error });
  exception.message = problem.detail;
  return exception;
}

/** What to throw in place of an error: the exception for a document that does not fit, else the error itself. */
export function asProblem(error: unknown, options: ProblemOptions = {}): unknown {
  const isRefusal = error instanceof ModelValidationError || error instanceof ModelParseError;
  return isRefusal ? problemException(error, options) : error;
}

function addIssues(problem: ModelProblem, error: ModelError): void {
  if (error instanceof ModelValidationError) {
    problem.issues = error.issues.map((issue) => ModelProblemIssue.of(issue));
    problem.issueCount = error.issueCount;
  } else if (error instanceof ModelParseError) {
    problem.issues = [ModelProblemIssue.of({ path: '', code: 'not_json', message: error.message })];
    problem.issueCount = 1;
  }
}
