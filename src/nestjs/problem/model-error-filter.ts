import {
  Catch,
  type ArgumentsHost,
  type ExceptionFilter,
  type HttpException,
} from '@nestjs/common';

import { ModelError } from '../../errors/model-error';
import { ModelUsageError } from '../../errors/model-usage-error';
import {
  assertProblemOptions,
  isProblemException,
  problemException,
  type ProblemOptions,
} from './problem-exception';

const BAD_GATEWAY = 502;
const INTERNAL_ERROR = 500;

/** Stands for the exceptions that `problemException` makes, for Nest's `@Catch`. */
abstract class ProblemException {
  static [Symbol.hasInstance](value: unknown): boolean {
    return isProblemException(value);
  }
}

interface HttpResponse {
  status(code: number): HttpResponse;
  header(name: string, value: string): HttpResponse;
  send(body: string): unknown;
}

/**
 * Answers with a {@link ModelProblem} as `application/problem+json`, where a request was refused, and where a handler
 * throws a ModelError: there the document is not the client's, so the issues are left out and the status is 502, unless
 * the options say otherwise. A ModelUsageError is 500.
 *
 * @example
 * ```ts
 * import type { INestApplication } from '@nestjs/common';
 * import { ModelErrorFilter } from 'databricks-jobs/nestjs';
 *
 * export function configure(application: INestApplication): void {
 *   application.useGlobalFilters(new ModelErrorFilter());
 * }
 * ```
 * @see {@link ModelProblem}
 */
@Catch(ModelError, ProblemException)
export class ModelErrorFilter implements ExceptionFilter {
  readonly #options: ProblemOptions;

  constructor(options: ProblemOptions = {}) {
    this.#options = options;
    assertProblemOptions(options);
  }

  /** Sends the response. Outside of HTTP the error is thrown on. */
  catch(error: ModelError | HttpException, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const exception = error instanceof ModelError ? this.#exceptionOf(error) : error;
    host
      .switchToHttp()
      .getResponse<HttpResponse>()
      .status(exception.getStatus())
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(exception.getResponse()));
  }

  #exceptionOf(error: ModelError): HttpException {
    if (error instanceof ModelUsageError) {
      return problemException(error, { status: INTERNAL_ERROR, hideIssues: true });
    }
    return problemException(error, { status: BAD_GATEWAY, hideIssues: true, ...this.#options });
  }
}
