import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

import { ModelBodyPipe, type ModelBodyOptions } from './model-body-pipe';
import { RawBody, type RequestLike } from './raw-body';

const RawBodyParameter = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  RawBody.of(context.switchToHttp().getRequest<RequestLike>()),
);

/**
 * A body that is read from its text, so that integers beyond 2^53 keep their digits: `@ModelBody() run: Run`. It
 * validates by itself, whatever pipes there are, and is strict with unknown fields refused unless told otherwise.
 * The application must be created with `{ rawBody: true }`.
 *
 * @example
 * ```ts
 * import { Controller, Post } from '@nestjs/common';
 * import { Run } from 'databricks-jobs';
 * import { ModelBody } from 'databricks-jobs/nestjs';
 *
 * @Controller('runs')
 * export class RunsController {
 *   @Post()
 *   take(@ModelBody({ unknownFields: 'keep' }) run: Run): object {
 *     return { outcome: run.outcome };
 *   }
 * }
 * ```
 * @see {@link ModelValidationPipe}
 */
export function ModelBody(options: ModelBodyOptions = {}): ParameterDecorator {
  return RawBodyParameter(new ModelBodyPipe(options));
}
