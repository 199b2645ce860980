import type { ValidationPipeOptions } from '@nestjs/common';
import { instanceToPlain, type ClassTransformOptions } from 'class-transformer';

import { DEFAULT_MAX_DEPTH, tooDeep, unknownField, type ReadOptions } from '../../decode';
import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import { withoutUserRules } from '../../schema/class-tools/user-constraints';
import { asProblem, type ProblemOptions } from '../problem/problem-exception';
import { isModelClass } from '../read/is-model-class';
import { transformWithModels } from '../read/nested-models';
import { readModel } from '../read/read-model';
import { wireExceptionFactory } from './wire-exception-factory';
import { wireNamesOf } from './wire-names';

type Transformer = Exclude<ValidationPipeOptions['transformerPackage'], undefined>;

const READ: ReadOptions = { unknownFields: 'reject' };

/**
 * Options for those who keep Nest's own ValidationPipe: models are read by the library's own reader, wherever they are in
 * the body, unknown fields are refused, and problems have wire names. class-validator then checks what was read.
 *
 * Nest holds one transformer package for the whole process, that of the pipe which was made last: make all
 * ValidationPipes of a process with these options.
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
  assertReadable(metatype, value);
  const { entity, issues } = transformWithModels(metatype, value, options, READ);
  if (issues.length > 0) throw new ModelValidationError(metatype.name, issues);
  return entity;
}

/**
 * Refuses what class-transformer would end the stack on, and keys that are no fields but the names of properties.
 * @throws ModelValidationError for each of them.
 */
function assertReadable(metatype: new () => unknown, value: unknown): void {
  const issues: ModelIssue[] = [];
  if (isDeeperThan(value, DEFAULT_MAX_DEPTH)) {
    issues.push({ path: '', ...tooDeep(DEFAULT_MAX_DEPTH) });
  } else if (isContainer(value)) {
    const names = wireNamesOf(metatype);
    const wires = new Set(names.values());
    for (const key of names.keys()) {
      if (wires.has(key) || !Object.hasOwn(value, key)) continue;
      issues.push({ path: key, ...unknownField(metatype.name, key, []) });
    }
  }
  if (issues.length > 0) throw new ModelValidationError(metatype.name, issues);
}

/** Level by level, since recursion is what it is to prevent. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= limit) return true;
    level = level.flatMap((container) => Object.values(container)).filter(isContainer);
  }
  return false;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
