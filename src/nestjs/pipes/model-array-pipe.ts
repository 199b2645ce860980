import type { PipeTransform } from '@nestjs/common';
import type { ValidatorOptions } from 'class-validator';

import { assertReadOptions, type ReadOptions } from '../../decode';
import type { Model } from '../../model/model';
import type { ModelClass } from '../../schema/model-class';
import { asProblem, assertProblemOptions, type ProblemOptions } from '../problem/problem-exception';
import { readModels } from '../read/read-models';

/** What the pipe may be told. */
export interface ModelArrayPipeOptions extends ProblemOptions {
  /** How the items are read. Default: strict, with unknown fields refused. */
  readonly read?: ReadOptions;
  /** Options for class-validator's own rules on the model, such as `groups`. */
  readonly rules?: ValidatorOptions;
}

/**
 * A pipe for a body that is an array of models, whose type Nest cannot see:
 * `@Body(ModelArrayPipe(Run)) runs: Run[]`. Paths of problems start with the index: `[2].run_id`.
 *
 * @example
 * ```ts
 * import { Body, Controller, Post } from '@nestjs/common';
 * import { Run } from 'databricks-jobs';
 * import { ModelArrayPipe } from 'databricks-jobs/nestjs';
 *
 * @Controller('runs')
 * export class RunsController {
 *   @Post()
 *   take(@Body(ModelArrayPipe(Run)) runs: Run[]): object {
 *     return { count: runs.length };
 *   }
 * }
 * ```
 * @see {@link ModelValidationPipe}
 */
export function ModelArrayPipe<M extends Model>(
  model: ModelClass<M>,
  options: ModelArrayPipeOptions = {},
): PipeTransform<unknown, Promise<M[]>> {
  assertProblemOptions(options, ['read', 'rules']);
  const read: ReadOptions = { unknownFields: 'reject', ...options.read };
  assertReadOptions(read);
  const { status, hideIssues } = options;
  return {
    transform: async (value) => {
      try {
        return await readModels(model, value, read, options.rules);
      } catch (error) {
        throw asProblem(error, { status, hideIssues });
      }
    },
  };
}
