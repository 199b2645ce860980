import type { ValidationPipeOptions } from '@nestjs/common';
import { instanceToPlain, plainToInstance } from 'class-transformer';

import { asProblem, type ProblemOptions } from '../problem/problem-exception';
import { assertTransformable } from './assert-transformable';
import { wireExceptionFactory } from './wire-exception-factory';

/**
 * Options for those who keep Nest's own ValidationPipe: unknown fields are refused, problems have wire names, and
 * class-transformer is not given what would end the stack or set a property by its own name.
 *
 * Nest holds one transformer package for the whole process, that of the pipe which was made last: make all
 * ValidationPipes of a process with these options.
 */
export function wireValidationOptions(options: ProblemOptions = {}): ValidationPipeOptions {
  return {
    ...strictOptions(options),
    transformerPackage: {
      classToPlain: (object, transformOptions) => instanceToPlain(object, transformOptions),
      plainToInstance: (metatype, value, transformOptions) => {
        assertForPipe(metatype, value, options);
        return plainToInstance(metatype, value, transformOptions);
      },
    },
  };
}

/** The same without the guarded class-transformer, which our own pipe does not need. */
export function strictOptions(options: ProblemOptions): ValidationPipeOptions {
  return {
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: true },
    exceptionFactory: wireExceptionFactory(options),
  };
}

function assertForPipe(metatype: unknown, value: unknown, options: ProblemOptions): void {
  try {
    assertTransformable(metatype, value);
  } catch (error) {
    throw asProblem(error, options);
  }
}
