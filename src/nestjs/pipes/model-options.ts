import type { ValidationPipeOptions } from '@nestjs/common';
import type { ValidatorOptions } from 'class-validator';

import type { ReadOptions } from '../../decode';

/** What Nest's `whitelist` and `forbidNonWhitelisted` mean for the fields that a model does not have. */
export function readOptionsOf(stock: ValidationPipeOptions, read?: ReadOptions): ReadOptions {
  return { unknownFields: unknownFieldsOf(stock), ...read };
}

function unknownFieldsOf({
  whitelist,
  forbidNonWhitelisted,
}: ValidationPipeOptions): ReadOptions['unknownFields'] {
  if (whitelist === false) return 'keep';
  return whitelist && !forbidNonWhitelisted ? 'drop' : 'reject';
}

/** The options for class-validator's own rules on a model; what is unknown there, the reader knows better. */
export function ruleOptionsOf(options: ValidatorOptions): ValidatorOptions {
  return { ...options, whitelist: false, forbidNonWhitelisted: false, forbidUnknownValues: false };
}
