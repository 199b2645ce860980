import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Body, Controller, Post, ValidationPipe } from '@nestjs/common';
import {
  IsIn,
  Matches,
  MinLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { Run, StringField } from 'databricks-jobs';
import { ModelArrayPipe, ModelValidationPipe, wireValidationOptions } from 'databricks-jobs/nestjs';

import { ADAPTERS, ask, jsonOf, pathsOf, type Request } from '../ask.js';

@ValidatorConstraint({ async: true })
class Free implements ValidatorConstraintInterface {
  validate(): Promise<boolean> {
    return Promise.resolve(false);
  }
  defaultMessage(): string {
    return '$property is taken';
  }
}
class TeamRun extends Run {
  @StringField('team_name') @Validate(Free) teamName?: string;
}
class Grouped extends Run {
  @StringField('team')
  @IsIn(['red'], { groups: ['a'] })
  @IsIn(['blue'], { groups: ['b'] })
  team?: string;
}
class Two extends Run {
  @StringField('team') @MinLength(5) @IsIn(['longer']) team?: string;
}
class Password {
  @MinLength(8, { message: 'password is too short' })
  @Matches(/\d/, { message: 'password needs a digit', context: { errorCode: 1003 } })
  password!: string;
}

@Controller()
class Pipes {
  @Post('async/stock') asyncStock(@Body(new ValidationPipe({ transform: true })) r: TeamRun): Run {
    return r;
  }
  @Post('async/model') asyncModel(@Body(new ModelValidationPipe()) r: TeamRun): Run {
    return r;
  }
  @Post('async/array') asyncArray(@Body(ModelArrayPipe(TeamRun)) r: TeamRun[]): Run[] {
    return r;
  }
  @Post('groups/stock')
  groupsStock(@Body(new ValidationPipe({ transform: true, groups: ['a'] })) r: Grouped): Run {
    return r;
  }
  @Post('groups/model')
  groupsModel(@Body(new ModelValidationPipe({ groups: ['a'] })) r: Grouped): Run {
    return r;
  }
  @Post('stop') stop(@Body(new ModelValidationPipe({ stopAtFirstError: true })) r: Two): Run {
    return r;
  }
  @Post('strip')
  strip(
    @Body(new ModelValidationPipe({ whitelist: true, forbidNonWhitelisted: false })) r: Run,
  ): Run {
    return r;
  }
  @Post('own/stock')
  ownStock(@Body(new ValidationPipe({ transform: true })) b: Password): Password {
    return b;
  }
  @Post('own/model') ownModel(@Body(new ModelValidationPipe()) b: Password): Password {
    return b;
  }
  @Post('open') open(@Body(new ModelValidationPipe({ read: { enums: 'open' } })) r: Run): object {
    return { sent: r.toDict(), noted: r.readIssues.map(({ path }) => path) };
  }
}

@Controller()
class TwoPipes {
  @Post() create(@Body(new ValidationPipe(wireValidationOptions())) r: Run): Run {
    return r;
  }
}

for (const adapter of ADAPTERS) {
  const askOne = async (path: string, body: unknown) =>
    (await ask([Pipes], [['POST', path, body]], { adapter }))[0]!;

  test(`03: asynchronous rules run, on ${adapter}`, async () => {
    const requests: Request[] = [
      ['POST', 'async/stock', { team_name: 'taken' }],
      ['POST', 'async/model', { team_name: 'taken' }],
      ['POST', 'async/array', [{ team_name: 'taken' }]],
    ];
    const answers = await ask([Pipes], requests, { adapter });
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, 400, 400],
    );
  });

  test(`04: options mean what they mean in Nest, on ${adapter}`, async () => {
    assert.equal((await askOne('groups/stock', { team: 'red' })).status, 201);
    assert.equal((await askOne('groups/model', { team: 'red' })).status, 201);
    assert.deepEqual(pathsOf(await askOne('stop', { team: 'abc' })), ['team']);
    const stripped = await askOne('strip', { run_id: 1, zzz: 1 });
    assert.deepEqual(
      [stripped.status, jsonOf(stripped)],
      [201, { run_id: 1, run_name: 'Untitled' }],
    );
  });

  test(`06: an ordinary DTO is answered as by Nest's pipe, on ${adapter}`, async () => {
    const ours = await askOne('own/model', { password: 'abc' });
    assert.deepEqual(ours, await askOne('own/stock', { password: 'abc' }));
    assert.equal(ours.status, 400);
  });

  test(`07: two pipes with wireValidationOptions, on ${adapter}`, async () => {
    const [answer] = await ask([TwoPipes], [['POST', '', { run_id: 1 }]], {
      adapter,
      setup: (application) =>
        application.useGlobalPipes(new ValidationPipe(wireValidationOptions())),
    });
    assert.equal(answer!.status, 201);
  });

  test(`read: { enums: 'open' } reaches the reader, on ${adapter}`, async () => {
    const body = { run_id: 1, state: { life_cycle_state: 'NEWER' } };
    const answer = await askOne('open', body);
    assert.deepEqual(
      [answer.status, jsonOf(answer)],
      [201, { sent: { ...body, run_name: 'Untitled' }, noted: ['state.life_cycle_state'] }],
    );
  });
}
