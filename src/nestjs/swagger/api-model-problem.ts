import { ApiResponse } from '@nestjs/swagger';

import { ModelProblem } from '../problem/model-problem';

/**
 * Shows the response to a body that does not fit, on a handler or a whole controller.
 * @param status - the status, where the pipe was given another than 400.
 * @example
 * ```ts
 * import { Body, Controller, Post } from '@nestjs/common';
 * import { Run } from 'databricks-jobs';
 * import { ApiModelProblem } from 'databricks-jobs/nestjs/swagger';
 *
 * @Controller('runs')
 * @ApiModelProblem()
 * export class RunsController {
 *   @Post()
 *   take(@Body() run: Run): object {
 *     return { outcome: run.outcome };
 *   }
 * }
 * ```
 * @see {@link ModelProblem}
 */
export function ApiModelProblem(status = 400): MethodDecorator & ClassDecorator {
  return ApiResponse({
    status,
    description: 'The body is not what the model says; each problem has its place in wire names.',
    type: ModelProblem,
  });
}
