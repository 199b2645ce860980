import type { ValidationPipeOptions } from '@nestjs/common';
import { instanceToPlain, type ClassTransformOptions } from 'class-transformer';

import type { ReadOptions } from '../../decode';
import { withoutUserRules } from '../../schema/class-tools/user-constraints';
import { asProblem, type ProblemOptions } from '../problem/problem-exception';
import { assertNotTooDeep, assertWireNames } from '../read/assert-readable';
import { isModelClass } from '../read/is-model-class';
import { transformWithModels } from '../read/nested-models';
import { readModel } from '../read/read-model';
import { wireExceptionFactory } from './wire-exception-factory';

type Transformer = Exclude<ValidationPipeOptions['transformerPackage'], undefined>;

const READ: ReadOptions = { unknownFields: 'reject' };

/**
 * Options for those who keep Nest's own ValidationPipe: models are read by the library's own reader, wherever they are in
 * the body, unknown fields are refused, and problems have wire names. class-validator then checks what was read.
 *
 * Nest holds one transformer package for the whole process, that of the pipe which was made last: make all
 * ValidationPipes of a process with these options.
 *
 * @example
 * ```ts
 * import { ValidationPipe } from '@nestjs/common';
 * import { wireValidationOptions } from 'databricks-jobs/nestjs';
 *
 * export const pipe = new ValidationPipe(wireValidationOptions());
 * ```
 * @see {@link ModelValidationPipe}
 */
export function wireValidationOptions(options: ProblemOptions = {}): ValidationPipeOptions {
  const plainToInstance: Transformer['plainToInstance'] = (metatype, value, transformOptions) => {
    try {
      return transform(metatype, value, transformOptions) as never;
    } catch (error) {
      throw asProblem(error, options);
    }
  };
  return {
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: true },
    exceptionFactory: wireExceptionFactory(options),
    transformerPackage: { classToPlain: instanceToPlain, plainToInstance },
  };
}

function transform(
  metatype: new () => unknown,
  value: unknown,
  options: ClassTransformOptions | undefined,
): unknown {
  if (value instanceof metatype) return value;
  if (isModelClass(metatype)) {
    return withoutUserRules(() => readModel(metatype, value, READ, true));
  }
  assertNotTooDeep(metatype, value);
  assertWireNames(metatype, value);
  const { entity, error } = transformWithModels(metatype, value, options, READ);
  if (error) throw error;
  return entity;
}
