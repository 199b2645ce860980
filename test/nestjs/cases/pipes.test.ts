import { isGenerationAllowed } from '../../helpers/compiled-only';
/** The programs 03, 04, 06, 07, 08, 10 and 14 of the issue "Nest, exactly as Nest is", and their likes. */
import {
  BadRequestException,
  Body,
  Catch,
  Get,
  HttpStatus,
  Post,
  Query,
  UseFilters,
  ValidationPipe,
  type ArgumentsHost,
  type ExceptionFilter,
  type INestApplication,
} from '@nestjs/common';
import * as mapped from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsString,
  Matches,
  MinLength,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidationError,
  type ValidatorConstraintInterface,
} from 'class-validator';

import {
  IntegerField,
  Model,
  ModelField,
  ModelValidationError,
  Run,
  StringField,
} from '../../../src';
import {
  ModelArrayPipe,
  ModelBody,
  ModelErrorFilter,
  ModelValidationPipe,
  PickType,
  problemException,
  wireExceptionFactory,
  wireValidationOptions,
} from '../../../src/nestjs';
import { errorOf } from '../../helpers/error-of';
import { ask, type Answer, type Request, type Setting } from '../ask';
import { controllerOf, type Route } from './typed';

/** Whether Fastify serves. It compiles its routes, so it is left out if code generation is forbidden. */
const ADAPTERS = isGenerationAllowed() ? [false, true] : [false];

@ValidatorConstraint({ async: true })
class Free implements ValidatorConstraintInterface {
  async validate(value: unknown): Promise<boolean> {
    return Promise.resolve(value !== 'taken');
  }
  defaultMessage(): string {
    return '$property is taken';
  }
}
class TeamRun extends Run {
  @StringField('team_name') @Validate(Free) teamName?: string;
}
class Outer extends Model {
  @ModelField('team_run', () => TeamRun) teamRun?: TeamRun;
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
class Dto {
  @MinLength(8, { message: 'password is too short' })
  @Matches(/\d/, { message: 'password needs a digit', context: { errorCode: 1003 } })
  password!: string;
}
class Naive extends Run {
  @IsString() team!: string;
}
class Nested {
  @MinLength(3) name!: string;
  @ValidateNested() @Type(() => Two) run!: Two;
}
class Bare extends mapped.PickType(Run, ['runId'] as const) {}
class RunQuery extends PickType(Run, ['runId', 'runName']) {
  @IntegerField('page_count') pageCount?: number;
}

const posts = (type: unknown, ...pipes: object[]): Route => ({
  route: Post(),
  parameter: Body(...(pipes as never[])),
  type,
});
const global =
  (...pipes: object[]): Setting['setup'] =>
  (application: INestApplication) =>
    application.useGlobalPipes(...(pipes as never[]));

async function answer(route: Route, request: Request, setting?: Setting): Promise<Answer> {
  const [first] = await ask([controllerOf([route])], [request], setting);
  return first as Answer;
}
const pathsOf = ({ text }: Answer): unknown[] =>
  (JSON.parse(text) as { issues: { path: string; message: string }[] }).issues.map(
    ({ path }) => path,
  );

describe('03: asynchronous rules are run', () => {
  it.each<[string, Route, unknown, string]>([
    ['model pipe', posts(TeamRun, new ModelValidationPipe()), { team_name: 'taken' }, 'team_name'],
    [
      'array pipe',
      posts(Array, ModelArrayPipe(TeamRun)),
      [{ team_name: 'taken' }],
      '[0].team_name',
    ],
    [
      'nested model',
      posts(Outer, new ModelValidationPipe()),
      { team_run: { team_name: 'taken' } },
      'team_run.team_name',
    ],
    [
      'raw body',
      { route: Post(), parameter: ModelBody(), type: TeamRun },
      { team_name: 'taken' },
      'team_name',
    ],
    [
      'raw array',
      { route: Post(), parameter: ModelBody({ arrayOf: TeamRun }), type: Array },
      [{ team_name: 'taken' }],
      '[0].team_name',
    ],
    [
      'stock pipe',
      posts(TeamRun, new ValidationPipe(wireValidationOptions())),
      { team_name: 'taken' },
      'team_name',
    ],
  ])('by the %s', async (_what, route, body, path) => {
    const refused = await answer(route, ['POST', '', body], { rawBody: true });
    expect([refused.status, pathsOf(refused)]).toEqual([400, [path]]);
    const sound = JSON.parse(JSON.stringify(body).replace('taken', 'free')) as unknown;
    expect(await answer(route, ['POST', '', sound], { rawBody: true })).toMatchObject({
      status: 201,
    });
  });
});

describe("04: Nest's options mean what they mean in Nest", () => {
  it('groups', async () => {
    const pipe = new ModelValidationPipe({ groups: ['a'] });
    expect(await answer(posts(Grouped, pipe), ['POST', '', { team: 'red' }])).toMatchObject({
      status: 201,
    });
    expect(await answer(posts(Grouped, pipe), ['POST', '', { team: 'blue' }])).toMatchObject({
      status: 400,
    });
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('stopAtFirstError %s', async (stopAtFirstError, count) => {
    const pipe = new ModelValidationPipe({ stopAtFirstError });
    expect(pathsOf(await answer(posts(Two, pipe), ['POST', '', { team: 'abc' }]))).toHaveLength(
      count,
    );
  });

  it.each([
    [{ whitelist: true, forbidNonWhitelisted: false }, 201, '{"run_id":1,"run_name":"Untitled"}'],
    [{ whitelist: false }, 201, '{"run_id":1,"run_name":"Untitled","zzz":1}'],
    [{ whitelist: true, forbidNonWhitelisted: true }, 400, undefined],
    [{}, 400, undefined],
  ])('%j', async (options, status, text) => {
    const pipe = new ModelValidationPipe(options);
    const given = await answer(posts(Run, pipe), ['POST', '', { run_id: 1, zzz: 1 }]);
    expect(given.status).toBe(status);
    if (text) expect(given.text).toBe(text);
  });

  it('errorHttpStatusCode, dismissDefaultMessages and exceptionFactory', async () => {
    const pipe = new ModelValidationPipe({
      errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY,
      dismissDefaultMessages: true,
    });
    const refused = await answer(posts(Two, pipe), ['POST', '', { team: 'abc', run_id: 'x' }]);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('"title":"Unprocessable Entity"');
    expect(pathsOf(refused)).toEqual(['run_id', 'team', 'team']);
    const seen: ValidationError[] = [];
    const exceptionFactory = (errors: ValidationError[]): Error => {
      seen.push(...errors);
      return new BadRequestException('mine');
    };
    await answer(posts(Two, new ModelValidationPipe({ exceptionFactory })), [
      'POST',
      '',
      { team: 'abc', run_id: 'a|b' },
    ]);
    expect(seen.map(({ property }) => property)).toEqual(['run_id', 'team', 'team']);
    expect(JSON.stringify(seen.map(({ constraints }) => constraints))).not.toContain('|');
  });
});

describe('06: other DTOs are answered as Nest answers', () => {
  it.each<[string, unknown, unknown]>([
    ['a DTO', Dto, { password: 'abc' }],
    ['a sound DTO', Dto, { password: 'abcdefgh1', more: 1 }],
    ['no DTO', Object, { a: 1 }],
    ['null', Dto, null],
  ])('%s', async (_what, type, body) => {
    const stock = await answer(posts(type, new ValidationPipe()), ['POST', '', body]);
    expect(await answer(posts(type, new ModelValidationPipe()), ['POST', '', body])).toEqual(stock);
    const options = {
      transform: true,
      whitelist: true,
      errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY,
    } as const;
    const again = await answer(posts(type, new ValidationPipe(options)), ['POST', '', body]);
    expect(await answer(posts(type, new ModelValidationPipe(options)), ['POST', '', body])).toEqual(
      again,
    );
  });

  it('unless a problem is asked for', async () => {
    const pipe = new ModelValidationPipe({
      exceptionFactory: wireExceptionFactory(),
      validationError: { target: true },
    });
    expect(pathsOf(await answer(posts(Dto, pipe), ['POST', '', { password: 'abc' }]))).toEqual([
      'password',
    ]);
    expect(pathsOf(await answer(posts(Run, pipe), ['POST', '', { run_id: 'x' }]))).toEqual([
      'run_id',
    ]);
  });

  it("with a model in it, by both sides' rules", async () => {
    const pipe = (): ModelValidationPipe => new ModelValidationPipe({ transform: true });
    const body = { name: 'x', run: { runId: 1, team: 'abcde', tasks: [{}] } };
    const { text } = await answer(posts(Nested, pipe()), ['POST', '', body]);
    const { message, error } = JSON.parse(text) as { message: string[]; error: string };
    expect(error).toBe('Bad Request');
    expect(message).toEqual([
      'name must be longer than or equal to 3 characters',
      expect.stringContaining('run.tasks[0].task_key is required'),
      expect.stringContaining('run.runId is not a field of Two'),
    ]);
    const rules = await answer(posts(Nested, pipe()), [
      'POST',
      '',
      { name: 'xyz', run: { team: 'a' } },
    ]);
    expect(rules.text).toContain('run.team must be longer than or equal to 5 characters');
    const sound = { name: 'xyz', run: { run_id: 1, team: 'longer' } };
    const kept = await answer(posts(Nested, pipe()), ['POST', '', sound]);
    expect(JSON.parse(kept.text)).toEqual({
      ...sound,
      run: { ...sound.run, run_name: 'Untitled' },
    });
  });
});

describe('07: two pipes in a row', () => {
  it.each([
    ['stock', (): object => new ValidationPipe(wireValidationOptions())],
    ['ours', (): object => new ModelValidationPipe()],
  ])('%s', async (_what, make) => {
    const { status } = await answer(posts(Run, make()), ['POST', '', { run_id: 1 }], {
      setup: global(make()),
    });
    expect(status).toBe(201);
  });
});

it('08: errors of class-validator do not carry the body', async () => {
  const options = {
    ...wireValidationOptions(),
    exceptionFactory: (errors: ValidationError[]) => new BadRequestException(errors),
  };
  const docker = {
    docker_image: { url: 'u', basic_auth: { username: 'bob', password: 'S3CRET' } },
  };
  const body = { run_id: 'x', cluster_spec: { new_cluster: { spark_version: '1', ...docker } } };
  const refused = await answer(posts(Run, new ValidationPipe(options)), ['POST', '', body]);
  expect(refused.status).toBe(400);
  expect(refused.text).not.toContain('S3CRET');
});

describe('14: small things', () => {
  const pipe = global(new ModelValidationPipe());

  it('a property with rules and no field is read, held to its rules and written', async () => {
    const route: Route = {
      ...posts(Naive),
      handle: (run: never) => ({ read: (run as Naive).team, run: run as unknown }),
    };
    const read = await answer(route, ['POST', '', { team: 'red', run_id: 1 }], { setup: pipe });
    expect(JSON.parse(read.text)).toEqual({
      read: 'red',
      run: { run_id: 1, run_name: 'Untitled', team: 'red' },
    });
    const refused = await answer(route, ['POST', '', { run_id: 'x' }], { setup: pipe });
    expect(pathsOf(refused)).toEqual(['run_id', 'team']);
  });

  it("Nest's mapped type is told by wire names", async () => {
    const refused = await answer(posts(Bare), ['POST', '', { run_id: 'x' }], { setup: pipe });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('run_id must be an integer');
    expect(refused.text).not.toContain('runId');
  });

  it('a query says numbers as text', async () => {
    const route: Route = { route: Get(), parameter: Query(), type: RunQuery };
    const read = await answer(route, ['GET', '?run_id=12&run_name=12'], { setup: pipe });
    expect(JSON.parse(read.text)).toEqual({ run_id: 12, run_name: '12' });
    const refused = await answer(route, ['GET', '?run_id=twelve'], { setup: pipe });
    expect(pathsOf(refused)).toEqual(['run_id']);
    const large = await answer(route, ['GET', '?run_id=9007199254740993'], { setup: pipe });
    expect(pathsOf(large)).toEqual(['run_id']);
  });

  it('@Catch(BadRequestException) meets the refusal', async () => {
    class Mine implements ExceptionFilter {
      catch(_error: unknown, host: ArgumentsHost): void {
        host
          .switchToHttp()
          .getResponse<{ status(code: number): { json(body: object): void } }>()
          .status(400)
          .json({ mine: true });
      }
    }
    Catch(BadRequestException)(Mine);
    const route = { ...posts(Run), decorators: [UseFilters(Mine) as MethodDecorator] };
    const refused = await answer(route, ['POST', '', { run_id: 'x' }], { setup: pipe });
    expect(refused.text).toBe('{"mine":true}');
  });

  it('the title is that of the status', () => {
    const error = errorOf(ModelValidationError, () => Run.fromDict({ run_id: 'x' }));
    expect(problemException(error, { status: 502 }).getResponse()).toMatchObject({
      title: 'Bad Gateway',
    });
    expect(problemException(error, { status: 418 }).getStatus()).toBe(418);
  });
});

describe('ModelErrorFilter', () => {
  const setup = (application: INestApplication): void => {
    application.useGlobalPipes(new ModelValidationPipe());
    application.useGlobalFilters(new ModelErrorFilter());
  };

  it.each(ADAPTERS)('answers as application/problem+json, Fastify %s', async (fastify) => {
    const refused = await answer(posts(Run), ['POST', '', { run_id: 'x' }], { setup, fastify });
    expect(refused).toMatchObject({ status: 400, type: 'application/problem+json; charset=utf-8' });
    expect(pathsOf(refused)).toEqual(['run_id']);
    const throwing: Route = { route: Get(), handle: () => Run.fromJson('{"run_id":"S3CRET"}') };
    const thrown = await answer(throwing, ['GET', ''], { setup, fastify });
    expect(thrown.status).toBe(502);
    expect(JSON.parse(thrown.text)).toEqual({
      type: 'about:blank',
      title: 'Bad Gateway',
      status: 502,
      detail: 'Bad Gateway',
    });
    const misused: Route = { route: Get(), handle: () => Run.fromDict('{}' as never) };
    expect((await answer(misused, ['GET', ''], { setup, fastify })).status).toBe(500);
    const other: Route = {
      route: Get(),
      handle: () => {
        throw new BadRequestException('mine');
      },
    };
    expect((await answer(other, ['GET', ''], { setup, fastify })).text).toContain('"mine"');
  });
});

it('messages advise the client, not the programmer', async () => {
  const body = { run_id: 2 ** 60, state: { life_cycle_state: 'NEW_ONE' } };
  const { text } = await answer(posts(Run, new ModelValidationPipe()), ['POST', '', body]);
  expect(text).toContain('state.life_cycle_state');
  expect(text).not.toMatch(/lenient|library|maxDepth/);
});
