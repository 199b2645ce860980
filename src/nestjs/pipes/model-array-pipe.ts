import type { PipeTransform } from '@nestjs/common';

import { readArray, type ReadOptions } from '../../decode';
import type { ModelClass } from '../../schema/model-class';
import type { Model } from '../../model/model';
import { asProblem, type ProblemOptions } from '../problem/problem-exception';

/** What the pipe may be told. */
export interface ModelArrayPipeOptions extends ProblemOptions {
  /** How the items are read. Default: strict, with unknown fields refused. */
  readonly read?: ReadOptions;
}

/**
 * A pipe for a body that is an array of models, whose type Nest cannot see:
 * `@Body(ModelArrayPipe(Run)) runs: Run[]`. Paths of problems start with the index: `[2].run_id`.
 */
export function ModelArrayPipe<M extends Model>(
  model: ModelClass<M>,
  options: ModelArrayPipeOptions = {},
): PipeTransform<unknown, M[]> {
  const read: ReadOptions = { unknownFields: 'reject', ...options.read };
  return {
    transform: (value) => {
      try {
        return readArray(model, value, read);
      } catch (error) {
        throw asProblem(error, options);
      }
    },
  };
}
