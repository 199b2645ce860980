import {
  HttpStatus,
  ValidationPipe,
  type PipeTransform,
  type ValidationPipeOptions,
} from '@nestjs/common';
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

import { Run, StringField } from '../../../src';
import { ModelValidationPipe } from '../../../src/nestjs';
import { Dice } from './dice';

/** `npm run check -- nest-generated` asks for 20,000. */
const CASES = Number(process.env['NEST_CASES'] ?? 1_000);

type Shape = new () => object;
const NAMES = ['id', 'name', 'list', 'inner', 'run_id', 'runId'];

class TeamRun extends Run {
  @StringField('team_name')
  @IsIn(['red', 'blue'])
  teamName?: string;
}

function shapeOf(dice: Dice, depth = 0): Shape {
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

function valueOf(dice: Dice, depth = 0): unknown {
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

function optionsOf(dice: Dice): ValidationPipeOptions {
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

type Kind = new (options: ValidationPipeOptions) => PipeTransform;

/** What the pipe makes of a generated body: the value with its class, or the answer. */
async function answerOf(Kind: Kind, seed: number): Promise<string> {
  const dice = new Dice(seed);
  const pipe = new Kind(optionsOf(dice));
  const metatype = dice.chance(0.1) ? dice.pick<Shape>([Object, String, Number]) : shapeOf(dice);
  const type = dice.pick(['body', 'query', 'param', 'custom'] as const);
  const metadata = { type, metatype, data: dice.pick([undefined, 'id']) };
  try {
    const value: unknown = await pipe.transform(valueOf(dice), metadata);
    return JSON.stringify([(value as object | null)?.constructor === metatype, value]);
  } catch (error) {
    const { status, response, message } = error as Record<string, unknown>;
    return JSON.stringify([status, response, message]);
  }
}

it(`reads ${CASES} generated bodies of DTOs as Nest does`, async () => {
  let refused = 0;
  for (let seed = 0; seed < CASES; seed += 1) {
    const stock = await answerOf(ValidationPipe, seed);
    const ours = await answerOf(ModelValidationPipe, seed);
    if (ours !== stock) throw new Error(`seed ${seed}\nours  ${ours}\nstock ${stock}`);
    if (stock.startsWith('[4')) refused += 1;
  }
  expect(refused).toBeGreaterThan(CASES / 4);
}, 600_000);

it(`reads models in ${CASES / 10} generated DTOs as fromDict does`, async () => {
  class Outer {
    @IsString() name!: string;
    @ValidateNested() @Type(() => TeamRun) run!: TeamRun;
  }
  const pipe = new ModelValidationPipe({ transform: true, read: { unknownFields: 'keep' } });
  for (let seed = 0; seed < CASES / 10; seed += 1) {
    const dice = new Dice(seed);
    const run = {
      ...(dice.chance(0.7) && { run_id: dice.pick([1, 'x', 2 ** 40]) }),
      ...(dice.chance(0.5) && { team_name: dice.pick(['red', 'green']) }),
      ...(dice.chance(0.5) && { tasks: [dice.pick([{ task_key: 'a' }, {}])] }),
      ...(dice.chance(0.5) && { later: { seed } }),
    };
    const expected = TeamRun.safeFromDict(structuredClone(run));
    const answer = (await pipe
      .transform({ name: 'x', run }, { type: 'body', metatype: Outer, data: undefined })
      .catch((error: unknown) => error)) as Outer | Error;
    expect({ seed, isRead: answer instanceof Outer }).toEqual({ seed, isRead: expected.success });
    if (expected.success) {
      expect((answer as Outer).run.toDict()).toEqual(expected.data.toDict());
    }
  }
});
