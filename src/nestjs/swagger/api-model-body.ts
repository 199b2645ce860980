import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

import { assertOptions } from '../../json/check-options';
import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';

/** What is said of the body. */
export interface ApiModelBodyOptions {
  /** Whether the body is an array of the model. Default: false. */
  readonly isArray?: boolean;
  /** What the body is. */
  readonly description?: string;
}

/**
 * Shows the body of a handler whose parameter Swagger cannot see: that of `@ModelBody()`, or an array of models.
 *
 * @example
 * ```ts
 * import { Controller, Post } from '@nestjs/common';
 * import { Run } from 'databricks-jobs';
 * import { ModelBody } from 'databricks-jobs/nestjs';
 * import { ApiModelBody } from 'databricks-jobs/nestjs/swagger';
 *
 * @Controller('runs')
 * export class RunsController {
 *   @Post()
 *   @ApiModelBody(Run, { isArray: true })
 *   take(@ModelBody({ arrayOf: Run }) runs: Run[]): object {
 *     return { count: runs.length };
 *   }
 * }
 * ```
 * @see {@link ModelBody}
 */
export function ApiModelBody(
  model: ModelClass<Model>,
  options: ApiModelBodyOptions = {},
): MethodDecorator {
  assertOptions('option of ApiModelBody', options, ['isArray', 'description']);
  return applyDecorators(
    ApiConsumes('application/json'),
    ApiBody({ ...options, type: model as unknown as new () => Model, required: true }),
  );
}
