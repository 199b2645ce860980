import { ValidationPipe, type PipeTransform, type ValidationPipeOptions } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsString, ValidateNested } from 'class-validator';

import { Run, StringField } from '../../../src';
import { ModelValidationPipe } from '../../../src/nestjs';
import { optionsOf, shapeOf, valueOf, type Shape } from './body-world';
import { Dice } from './dice';

/** `npm run check -- nest-generated` asks for 20,000. */
const CASES = Number(process.env['NEST_CASES'] ?? 1_000);

class TeamRun extends Run {
  @StringField('team_name')
  @IsIn(['red', 'blue'])
  teamName?: string;
}

/** The classes of all cases: class-validator looks through all classes that it knows, so that each case with a class to itself would take ever longer. */
const SHAPES = Array.from({ length: Math.min(CASES, 1_000) }, (_, index) =>
  shapeOf(new Dice(CASES + index)),
);

type Kind = new (options: ValidationPipeOptions) => PipeTransform;

/** What the pipe makes of a generated body: the value with its class, or the answer. */
async function answerOf(Kind: Kind, seed: number): Promise<string> {
  const dice = new Dice(seed);
  const pipe = new Kind(optionsOf(dice));
  const metatype = dice.chance(0.1)
    ? dice.pick<Shape>([Object, String, Number])
    : dice.pick(SHAPES);
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
