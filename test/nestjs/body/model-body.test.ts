import { BadRequestException, HttpException, UnsupportedMediaTypeException } from '@nestjs/common';

import { ModelUsageError, Run } from '../../../src';
import { ModelBodyPipe } from '../../../src/nestjs/body/model-body-pipe';
import { RawBody, type RequestLike } from '../../../src/nestjs/body/raw-body';

const JSON_HEADERS = { 'content-type': 'application/json', 'content-length': '2' };

function request(headers: RequestLike['headers'], text?: string): RequestLike {
  return { headers, ...(text !== undefined && { rawBody: Buffer.from(text) }) };
}

function ofType(type: string, text = '{}'): RequestLike {
  return request({ 'content-type': type, 'content-length': '2' }, text);
}

describe('the raw body of a request', () => {
  it.each([
    ['as it came', request(JSON_HEADERS, '{"a":1.0}'), '{"a":1.0}'],
    [
      'with a suffix in the type',
      request({ 'content-type': 'application/x.run+json' }, '{}'),
      '{}',
    ],
    ['with its charset', ofType('application/json; charset=utf-8', '{"ö":1}'), '{"ö":1}'],
    ['with its charset in quotes', ofType('Application/JSON;charset="UTF-8"'), '{}'],
    ['with other parameters', ofType('application/json; v=1; p="a; charset=utf-7"'), '{}'],
    ['with a byte order mark', ofType('application/json', '\uFEFF{}'), '{}'],
    ['of a request without any', request({}), ''],
  ])('is taken %s', (_case, given, text) => {
    expect(RawBody.of(given).text).toBe(text);
  });

  it.each([
    ['text', request({ 'content-type': 'text/plain', 'content-length': '2' }, '{}')],
    ['of no type', request({ 'content-length': '2' }, '{}')],
    ['in a charset that nobody knows', ofType('application/json; charset=klingon')],
    ['in UTF-7', ofType('application/json; charset=utf-7')],
    ['in UTF-16', ofType('application/json; charset=utf-16le')],
    ['in two charsets', ofType('application/json; charset=utf-8; charset=utf-7')],
    ['in one charset twice', ofType('application/json; charset=utf-8; CHARSET=utf-8')],
    ['in a charset after a space', ofType('application/json; charset = utf-7')],
    ['in a charset after a tab', ofType('application/json;\tcharset=utf-7')],
    ['in an extended charset', ofType("application/json; charset*=utf-8''utf-7")],
    ['in a charset in a broken quote', ofType('application/json; a="x; charset=utf-7')],
    ['in two types', ofType('application/json, text/plain')],
    ['JSON by its ending only', ofType('text/x+json')],
    [
      'of a type that no parser took',
      request({ ...JSON_HEADERS, 'content-type': 'application/x+json' }),
    ],
  ])('is refused where it is %s', (_case, given) => {
    expect(() => RawBody.of(given)).toThrow(UnsupportedMediaTypeException);
  });

  it('says how to have it kept', () => {
    const parsed = { ...request(JSON_HEADERS), body: {} };
    expect(() => RawBody.of(parsed)).toThrow(ModelUsageError);
    expect(() => RawBody.of(parsed)).toThrow('{ rawBody: true }');
  });

  it('is refused if its bytes are not UTF-8', () => {
    const rawBody = Buffer.from([0x22, 0xff, 0x22]);
    expect(() => RawBody.of({ headers: JSON_HEADERS, rawBody })).toThrow(BadRequestException);
  });
});

describe('the pipe of @ModelBody()', () => {
  const metadata = { type: 'custom', metatype: Run, data: undefined } as const;

  it('refuses unknown fields if the option is given as undefined', async () => {
    const pipe = new ModelBodyPipe({ unknownFields: undefined });
    await expect(pipe.transform(new RawBody('{"x":1}'), metadata)).rejects.toThrow(HttpException);
  });

  it('reads lenient bodies to the last digit', async () => {
    const pipe = new ModelBodyPipe({ mode: 'lenient', unknownFields: 'keep' });
    const run = (await pipe.transform(new RawBody('{"run_id":9007199254740993}'), metadata)) as Run;
    expect(run.toJson()).toBe('{"run_name":"Untitled","run_id":9007199254740993}');
  });

  it('reads arrays to the last digit', async () => {
    const pipe = new ModelBodyPipe({ arrayOf: Run, unknownFields: 'keep' });
    const runs = (await pipe.transform(new RawBody('[{"x":9007199254740993}]'), metadata)) as Run[];
    expect(runs.map((run) => run.additionalProperties)).toEqual([{ x: 9007199254740993n }]);
  });

  it.each(['', 'null', '[]', '5', '{"run_id":1', '{"runId":1}'])('refuses %j', async (text) => {
    await expect(new ModelBodyPipe({}).transform(new RawBody(text), metadata)).rejects.toThrow(
      HttpException,
    );
  });

  it('takes the model by name where the type says nothing', async () => {
    const untyped = { ...metadata, metatype: Object };
    const pipe = new ModelBodyPipe({ model: Run });
    await expect(pipe.transform(new RawBody('{}'), untyped)).resolves.toBeInstanceOf(Run);
    await expect(new ModelBodyPipe({}).transform(new RawBody('{}'), untyped)).rejects.toThrow(
      '@ModelBody({ model: Run })',
    );
  });
});
