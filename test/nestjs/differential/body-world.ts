import { HttpStatus, type ValidationPipeOptions } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** Random choices that can be repeated. It is declared here since this file is copied into consumers. */
export interface Choices {
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

export type Shape = new () => object;
const NAMES = ['id', 'name', 'list', 'inner', 'run_id', 'runId'];

/** A class with rules of class-validator. */
export function shapeOf(dice: Choices, depth = 0): Shape {
  class Made {}
  for (const name of NAMES) {
    if (dice.chance(0.4)) continue;
    const decorators: PropertyDecorator[] = [dice.pick([IsString(), IsInt(), IsArray()])];
    if (dice.chance(0.3))
      decorators.push(MinLength(2), MaxLength(4, { message: '$property is long' }));
    if (dice.chance(0.4)) decorators.push(IsOptional());
    if (dice.chance(0.2)) decorators.push(IsIn(['ab', 7], { groups: ['a'] }));
    if (name === 'inner' && depth < 2) {
      const inner = shapeOf(dice, depth + 1);
      decorators.splice(
        0,
        1,
        ValidateNested(),
        Type(() => inner),
      );
    }
    for (const decorate of decorators) decorate(Made.prototype, name);
  }
  return Made;
}

/** A body, which may fit or not. */
export function valueOf(dice: Choices, depth = 0): unknown {
  const scalar = dice.pick<unknown>([
    'ab',
    'abcdef',
    '',
    7,
    1.5,
    true,
    null,
    ['ab'],
    [],
    '7',
    undefined,
  ]);
  if (depth > 2 || (depth > 0 && dice.chance(0.7))) return scalar;
  if (depth === 0 && dice.chance(0.05)) return scalar;
  const value: Record<string, unknown> = {};
  for (const name of [...NAMES, 'unknown', 'constructor']) {
    if (dice.chance(0.5)) value[name] = valueOf(dice, depth + 1);
  }
  return value;
}

/** Options of a pipe. */
export function optionsOf(dice: Choices): ValidationPipeOptions {
  return {
    ...(dice.chance(0.5) && { transform: dice.chance(0.8) }),
    ...(dice.chance(0.3) && { whitelist: true }),
    ...(dice.chance(0.2) && { forbidNonWhitelisted: true }),
    ...(dice.chance(0.2) && { groups: ['a'] }),
    ...(dice.chance(0.2) && { stopAtFirstError: true }),
    ...(dice.chance(0.1) && { dismissDefaultMessages: true }),
    ...(dice.chance(0.1) && { disableErrorMessages: true }),
    ...(dice.chance(0.1) && { errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY }),
    ...(dice.chance(0.1) && { transformOptions: { enableImplicitConversion: true } }),
    ...(dice.chance(0.1) && { skipMissingProperties: true }),
  };
}
