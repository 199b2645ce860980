import { isGenerationAllowed } from '../../helpers/compiled-only';
import {
  ClassSerializerInterceptor,
  Controller,
  Get,
  Header,
  Sse,
  SerializeOptions,
  StreamableFile,
  type MessageEvent,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Exclude, Expose, Transform, Type, type ClassTransformOptions } from 'class-transformer';
import { of } from 'rxjs';

import { formatDuration, Model, ModelField, Run, StringField } from '../../../src';
import { ModelSerializerInterceptor } from '../../../src/nestjs';
import { ask } from '../ask';

/** Whether Fastify serves. It compiles its routes, so it is left out if code generation is forbidden. */
const ADAPTERS = isGenerationAllowed() ? [false, true] : [false];

const LARGE = '9007199254740993123';
const DOCUMENT = {
  run_id: 1,
  start_time: 1_767_225_600_000,
  end_time: 1_767_225_700_000,
  state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
  later: { constructor: 1, a: [1] },
};
const makeRun = (): Run => Run.fromDict(DOCUMENT);
const WIRE = { ...DOCUMENT, run_name: 'Untitled' };
const SMALL = { run_id: 1, run_name: 'Untitled' };

class Getter {
  @Exclude() run = makeRun();
  @Expose() get id(): unknown {
    return this.run.runId;
  }
  @Expose() get took(): string {
    return formatDuration(this.run.duration());
  }
}
class Transformed {
  @Exclude() run = makeRun();
  @Expose() @Transform(({ obj }) => (obj as Transformed).run.outcome) outcome!: string;
}
class Private {
  readonly #run = makeRun();
  @Expose() get outcome(): unknown {
    return this.#run.outcome;
  }
}
class BackReference {
  name = 'outer';
  run = makeRun();
  child: object = { parent: this };
}
class Everywhere {
  @Type(() => Run) typed = makeRun();
  untyped: unknown = makeRun();
  byKey = new Map([['a', makeRun()]]);
  distinct = new Set([makeRun()]);
  nested = { at: new Date(0), deep: [[makeRun()]] };
  @Expose({ name: 'shown_as', groups: ['admin'] }) forAdmins = 'yes';
  @Expose({ since: 2 }) newer = 'new';
}
class Public {
  @Expose() run_name!: string;
}
class Wrapper {
  @Expose() @Type(() => Run) data!: Run;
}
class WithJson extends Run {
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), outcome: this.outcome };
  }
}
class TeamRun extends Run {
  @StringField('team_name')
  @Transform(({ value }) => String(value).toUpperCase(), { toPlainOnly: true })
  teamName?: string;
  @StringField('owner_secret') @Exclude({ toPlainOnly: true }) ownerSecret?: string;
  @Expose({ name: 'result' }) get shown(): unknown {
    return this.outcome;
  }
}
class Team extends Model {
  @ModelField('latest_run', () => TeamRun) latestRun?: TeamRun;
}
const TEAM = { latest_run: { ...DOCUMENT, team_name: 'red', owner_secret: 'S3CRET', large: 1 } };

const returns: readonly (readonly [string, () => unknown, ClassTransformOptions?, object?])[] = [
  ['a getter', () => new Getter(), undefined, { id: 1, took: '1 min 40 s' }],
  ['a transform', () => new Transformed(), undefined, { outcome: 'success' }],
  ['a private member', () => new Private(), undefined, { outcome: 'success' }],
  [
    'a back reference',
    () => new BackReference(),
    { enableCircularCheck: true },
    { name: 'outer', run: WIRE, child: {} },
  ],
  [
    'everywhere',
    () => new Everywhere(),
    undefined,
    {
      typed: WIRE,
      untyped: WIRE,
      byKey: { a: WIRE },
      distinct: [WIRE],
      nested: { at: '1970-01-01T00:00:00.000Z', deep: [[WIRE]] },
      newer: 'new',
    },
  ],
  [
    'a group',
    () => ({ x: new Everywhere() }),
    { groups: ['admin'], version: 1 },
    {
      x: {
        typed: WIRE,
        untyped: WIRE,
        byKey: { a: WIRE },
        distinct: [WIRE],
        nested: { at: '1970-01-01T00:00:00.000Z', deep: [[WIRE]] },
        shown_as: 'yes',
      },
    },
  ],
  [
    'a type',
    () => ({ run_name: 'x', password: 'S3CRET' }),
    { type: Public, strategy: 'excludeAll' } as object,
    { run_name: 'x' },
  ],
  ['a model for a type', () => makeRun(), { type: Public, strategy: 'excludeAll' } as object, {}],
  [
    'a type with a model in it',
    () => ({ data: makeRun(), password: 'S3CRET' }),
    { type: Wrapper, strategy: 'excludeAll' } as object,
    { data: WIRE },
  ],
  [
    'plain wire objects as a model',
    () => ({ run_id: 1, later: 2 }),
    { type: Run } as object,
    { ...SMALL, later: 2 },
  ],
  [
    'a plain object under excludeAll',
    () => ({ password: 'S3CRET', run: makeRun() }),
    { strategy: 'excludeAll' },
    {},
  ],
  ['a model under excludeAll', () => [makeRun()], { strategy: 'excludeAll' }, [WIRE]],
  [
    'a toJSON',
    () => ({ x: WithJson.fromDict(DOCUMENT) }),
    undefined,
    { x: { ...WIRE, outcome: 'success' } },
  ],
  [
    "a subclass's decorators",
    () => Team.fromDict(TEAM),
    undefined,
    {
      latest_run: { ...WIRE, team_name: 'RED', result: 'success', large: 1 },
    },
  ],
  [
    'a subclass under excludeAll',
    () => [Team.fromDict(TEAM)],
    { strategy: 'excludeAll' },
    [{ latest_run: { ...WIRE, team_name: 'RED', result: 'success', large: 1 } }],
  ],
  ['a Map', () => new Map([['a', makeRun()]]), undefined, { a: WIRE }],
  ['a Map without models', () => new Map([['a', 1]]), undefined, { a: 1 }],
  ['nothing', () => undefined],
  ['text', () => 'text'],
];

const rows = returns.map(([what, handle, options, expected]) => ({
  what,
  handle,
  options,
  expected,
}));

describe.each(ADAPTERS)('responses, Fastify %s', (fastify) => {
  it.each(rows)('are written with $what', async ({ handle, options, expected }) => {
    class Responses {
      handle(): unknown {
        return handle();
      }
    }
    decorate(Responses, Get(), ...(options ? [SerializeOptions(options)] : []));
    const [answer] = await ask([Responses], [['GET', '']], {
      fastify,
      setup: (application) =>
        application.useGlobalInterceptors(new ModelSerializerInterceptor(new Reflector())),
    });
    expect(answer?.status).toBe(200);
    if (expected) expect(JSON.parse(answer?.text ?? '')).toEqual(expected);
    else expect(answer?.text).toBe(handle() ?? '');
  });

  it('have every digit, in the content type of the handler and in events', async () => {
    const large = (): Run => Run.fromJson(`{"run_id":1,"z":${LARGE}}`);
    class Large {
      own(): unknown {
        return { data: [large()] };
      }
      typed(): unknown {
        return large();
      }
      event(): unknown {
        return of({ data: large(), id: '7', type: 'run' } as MessageEvent);
      }
      file(): unknown {
        return new StreamableFile(Buffer.from('bytes'));
      }
    }
    decorate(Large, Get('own'));
    Header('content-type', 'application/vnd.runs+json')(...memberOf(Large, 'typed'));
    decorateMember(Large, 'typed', Get('typed'));
    decorateMember(Large, 'own', Get('own'));
    decorateMember(Large, 'event', Sse('event'));
    decorateMember(Large, 'file', Get('file'));
    const paths = ['own', 'typed', 'event', 'file'].map((path) => ['GET', path] as const);
    const [own, typed, event, file] = await ask([Large], paths, {
      fastify,
      setup: (application) =>
        application.useGlobalInterceptors(new ModelSerializerInterceptor(new Reflector())),
    });
    const text = `{"run_id":1,"run_name":"Untitled","z":${LARGE}}`;
    expect(own).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      text: `{"data":[${text}]}`,
    });
    expect(typed?.text).toBe(text);
    expect(typed?.type).toContain('application/vnd.runs+json');
    expect(event?.text).toContain(`event: run\nid: 7\ndata: ${text}\n`);
    expect(file?.text).toBe('bytes');
  });
});

it("answers a bigint of no model as Nest's own does", async () => {
  class Bare {
    handle(): unknown {
      return { z: 1n };
    }
  }
  decorate(Bare, Get());
  for (const Interceptor of [ClassSerializerInterceptor, ModelSerializerInterceptor]) {
    const [answer] = await ask([Bare], [['GET', '']], {
      setup: (application) => application.useGlobalInterceptors(new Interceptor(new Reflector())),
    });
    expect(answer?.status).toBe(500);
  }
});

it.each([
  ['graphql', true],
  ['rpc', false],
  ['ws', false],
])('a context of %s keeps models: %s', async (type, isKept) => {
  const interceptor = new ModelSerializerInterceptor(new Reflector());
  const run = Run.fromJson(`{"z":${LARGE}}`);
  const context = {
    getType: () => type,
    getHandler: () => Run,
    getClass: () => Run,
  };
  const next = { handle: () => of({ run, at: new Date(0) }) };
  const written = await new Promise<{ run: unknown }>((resolve) => {
    interceptor.intercept(context as never, next).subscribe(resolve);
  });
  expect(written.run === run).toBe(isKept);
  expect(JSON.stringify(written)).toBe(JSON.stringify({ run, at: new Date(0) }));
});

type Method = [object, string, PropertyDescriptor];

function memberOf(controller: new () => object, name: string): Method {
  const prototype = controller.prototype as object;
  return [prototype, name, Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor];
}

function decorateMember(
  controller: new () => object,
  name: string,
  decorator: MethodDecorator,
): void {
  Controller()(controller);
  decorator(...memberOf(controller, name));
}

function decorate(controller: new () => object, ...decorators: MethodDecorator[]): void {
  Controller()(controller);
  const name = Object.getOwnPropertyNames(controller.prototype)[1] as string;
  for (const decorator of decorators) decorator(...memberOf(controller, name));
}
