import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse } from '@nestjs/swagger';

import { schemaNameOf } from '../../schema/describe/schema-name';
import { ModelProblem } from '../problem/model-problem';

/** The reference is looked up when a document is made: `nameModelSchemas` may give the schema another name until then. */
const PROBLEM = {
  schema: {
    get $ref(): string {
      return `#/components/schemas/${schemaNameOf(ModelProblem)}`;
    },
  },
};

/**
 * Shows the response to a body that does not fit, on a handler or a whole controller: as `application/problem+json`, which
 * `ModelErrorFilter` sends, and as `application/json`, which Nest sends without that filter.
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
  return applyDecorators(
    ApiExtraModels(ModelProblem),
    ApiResponse({
      status,
      description: 'The body is not what the model says; each problem has its place in wire names.',
      content: { 'application/problem+json': PROBLEM, 'application/json': PROBLEM },
    }),
  );
}
