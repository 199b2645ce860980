import { HttpException, UnsupportedMediaTypeException } from '@nestjs/common';

import { ModelUsageError, Run } from '../../../src';
import { ModelBodyPipe } from '../../../src/nestjs/body/model-body-pipe';
import { RawBody, type RequestLike } from '../../../src/nestjs/body/raw-body';

const JSON_HEADERS = { 'content-type': 'application/json', 'content-length': '2' };

function request(
  headers: RequestLike['headers'],
  text?: string,
  encoding?: 'utf16le',
): RequestLike {
  return { headers, ...(text !== undefined && { rawBody: Buffer.from(text, encoding) }) };
}

describe('the raw body of a request', () => {
  it.each([
    ['as it came', request(JSON_HEADERS, '{"a":1.0}'), '{"a":1.0}'],
    [
      'with a suffix in the type',
      request({ 'content-type': 'application/x.run+json' }, '{}'),
      '{}',
    ],
    [
      'in another charset',
      request({ 'content-type': 'application/json; charset=utf-16le' }, '{"ö":1}', 'utf16le'),
      '{"ö":1}',
    ],
    ['of a request without any', request({}), ''],
  ])('is taken %s', (_case, given, text) => {
    expect(RawBody.of(given).text).toBe(text);
  });

  it.each([
    ['text', request({ 'content-type': 'text/plain', 'content-length': '2' }, '{}')],
    ['of no type', request({ 'content-length': '2' }, '{}')],
    [
      'in a charset that nobody knows',
      request({ 'content-type': 'application/json; charset=klingon' }, '{}'),
    ],
  ])('is refused where it is %s', (_case, given) => {
    expect(() => RawBody.of(given)).toThrow(UnsupportedMediaTypeException);
  });

  it('says how to have it kept', () => {
    expect(() => RawBody.of(request(JSON_HEADERS))).toThrow(ModelUsageError);
    expect(() => RawBody.of(request(JSON_HEADERS))).toThrow('{ rawBody: true }');
  });
});

describe('the pipe of @ModelBody()', () => {
  const metadata = { type: 'custom', metatype: Run, data: undefined } as const;

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
