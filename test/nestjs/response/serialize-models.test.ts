import { StreamableFile, type CallHandler, type ExecutionContext } from '@nestjs/common';
import { Exclude, Expose, Type } from 'class-transformer';
import { lastValueFrom, of } from 'rxjs';

import { Run } from '../../../src';
import { ModelSerializerInterceptor } from '../../../src/nestjs';
import { serializeModels } from '../../../src/nestjs/response/serialize-models';

const run = Run.fromDict({ run_id: 1, later: { a: [1] } });
const WIRE = { run_name: 'Untitled', run_id: 1, later: { a: [1] } };

class Answer {
  @Type(() => Run)
  run: Run = run;

  runs = [run, run];

  byKey = new Map([['a', run]]);

  distinct = new Set([run]);

  nested = { at: new Date(0), deep: { run } };

  @Exclude()
  secret = 'hidden';

  @Expose({ name: 'shown_as', groups: ['admin'] })
  forAdmins = 'yes';
}

describe('serializing a response', () => {
  it.each([
    ['a model', run, WIRE],
    ['an array', [run, 1, null], [WIRE, 1, null]],
    ['a wrapper', { data: run, more: { list: [run] } }, { data: WIRE, more: { list: [WIRE] } }],
    ['a Map', new Map([['a', run]]), { a: WIRE }],
    ['a Set', new Set([run]), [WIRE]],
    ['text', 'text', 'text'],
    ['nothing', undefined, undefined],
  ])('writes %s', (_case, response, expected) => {
    expect(serializeModels(response, {})).toEqual({ value: expected, hasBigint: false });
  });

  it('leaves files, dates and streams alone', () => {
    const file = new StreamableFile(Buffer.from('x'));
    const date = new Date(0);
    const stream = of(1);
    const { value } = serializeModels({ file, date, stream }, {});
    expect(value).toEqual({ file, date, stream });
    expect(serializeModels(file, {}).value).toBe(file);
  });

  it('lets class-transformer write other classes, and keeps all of the models in them', () => {
    const { value } = serializeModels(new Answer(), {});
    expect(value).toEqual({
      run: WIRE,
      runs: [WIRE, WIRE],
      byKey: { a: WIRE },
      distinct: [WIRE],
      nested: { at: new Date(0), deep: { run: WIRE } },
    });
  });

  it('keeps keys that are names of an object', () => {
    const response = JSON.parse('{"__proto__":{"a":1},"toString":"x"}') as object;
    expect(JSON.stringify(serializeModels(response, {}).value)).toBe(
      '{"__proto__":{"a":1},"toString":"x"}',
    );
  });

  it('says where there is a bigint', () => {
    const large = Run.fromJson('{"x":9007199254740993}');
    expect(serializeModels([large], {}).hasBigint).toBe(true);
  });
});

describe('ModelSerializerInterceptor', () => {
  const headers: [string, string][] = [];
  const response = { header: (name: string, value: string) => headers.push([name, value]) };
  const context = {
    getHandler: () => undefined,
    getClass: () => undefined,
    switchToHttp: () => ({ getResponse: () => response }),
  } as unknown as ExecutionContext;
  const handler = (value: unknown): CallHandler => ({ handle: () => of(value) });

  it('writes the text itself where JSON.stringify could not', async () => {
    const interceptor = new ModelSerializerInterceptor();
    const large = { data: Run.fromJson('{"x":9007199254740993}') };
    const written = await lastValueFrom(interceptor.intercept(context, handler(large)));
    expect(written).toBe('{"data":{"run_name":"Untitled","x":9007199254740993}}');
    expect(headers).toEqual([['content-type', 'application/json; charset=utf-8']]);
  });

  it("honours Nest's @SerializeOptions for other classes", async () => {
    const reflector = { getAllAndOverride: () => ({ groups: ['admin'] }) };
    const interceptor = new ModelSerializerInterceptor(reflector);
    const written = await lastValueFrom(interceptor.intercept(context, handler(new Answer())));
    expect(written).toMatchObject({ shown_as: 'yes', run: WIRE });
  });
});
