import { Model, readRuns, Run, RunPage, StringField } from '../../src';
import { readText } from '../../src/decode';
import { writeText } from '../../src/encode/write';
import { checked, compiled } from '../helpers/codecs';
import { isGenerationAllowed } from '../helpers/compiled-only';

const TEXT = '{"run_id":1,"tasks":[{"task_key":"a"}],"x":{"y":1}}';

/** What an attacker may have let all objects inherit, by a merge of JSON. */
const INHERITED: readonly (readonly [name: string, value: unknown])[] = [
  ...['run_id', 'job_id', 'state', 'task_key', 'runs', 'settings', 'error_code', 'git_source'],
  ...['runId', 'default', 'secret', 'required', 'aliases', 'maxItems', 'minLength', 'pattern'],
  ...['mode', 'unknownFields', 'enums', 'maxIssues', 'maxDepth', 'errors', 'lines', 'maxErrors'],
  ...['redact', 'mask', 'copy', 'once', 'then', 'value', 'get', 'set'],
].flatMap((name) => [5, 'x', [], { a: 1 }, true].map((value) => [name, value] as const));

async function readAll(): Promise<unknown> {
  const runs = [];
  for await (const run of readRuns(`{"runs":[${TEXT}]}`)) runs.push(run.toDict());
  let missing: unknown;
  try {
    Run.fromJson('{"tasks":[{}]}');
  } catch (error) {
    missing = (error as Error).message;
  }
  return JSON.parse(
    JSON.stringify([
      runs,
      missing,
      Run.fromJson(TEXT).toJson(),
      Run.fromJson(TEXT, { mode: 'lenient' }).toJson(),
      Run.fromDict({ run_id: 1, tasks: [{ task_key: 'a' }] }).toStr(),
      Run.fromJson('{}').outcome ?? 'none',
      RunPage.fromJson(`{"runs":[${TEXT}]}`).runs?.length,
    ]),
  );
}

it.each(INHERITED)('reads the same if all objects inherit %s: %j', async (name, value) => {
  const expected = await readAll();
  let found: unknown;
  Object.defineProperty(Object.prototype, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    found = await readAll();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
  expect(found).toEqual(expected);
});

describe('a field with the wire name __proto__', () => {
  class Odd extends Model {
    @StringField('__proto__')
    proto?: string;
    @StringField('constructor')
    maker?: string;
  }
  const text = '{"__proto__":"x","constructor":"c"}';

  it.each([
    ['checked', checked] as const,
    ...(isGenerationAllowed() ? [['compiled', compiled] as const] : []),
  ])('is read and written, %s', (_name, { decodeModel, encodeModel }) => {
    const odd = readText(Odd, text, {}, decodeModel) as Odd;
    expect([odd.proto, odd.maker]).toEqual(['x', 'c']);
    expect(writeText(odd, undefined, encodeModel)).toBe(text);
  });

  it('survives every way of copying', () => {
    const odd = Odd.fromJson(text);
    for (const copy of [odd.clone(), odd.with({}), Odd.of({ proto: 'x', maker: 'c' })]) {
      expect(copy.toJson()).toBe(text);
      expect(copy.equals(odd)).toBe(true);
    }
    expect(Object.keys(odd.toDict())).toEqual(['__proto__', 'constructor']);
    expect(Odd.fromDict(JSON.parse(text)).toStr()).toContain('"__proto__": "x"');
  });

  it('is no name for a property', () => {
    class Worse extends Model {}
    expect(() => {
      StringField('a')(Worse.prototype, '__proto__');
    }).toThrow(TypeError);
  });
});

describe('a page with odd keys', () => {
  async function idsByStream(text: string): Promise<readonly unknown[]> {
    const ids: unknown[] = [];
    for await (const { run, error } of readRuns(text, { errors: 'yield' })) {
      ids.push(run ? run.runId : error.name);
    }
    return ids;
  }

  it.each([
    '{"runs":[{"run_id":1}],"runs":[{"run_id":2}]}',
    '{"runs":[{"run_id":1}],"\\u0072uns":[{"run_id":2}]}',
    '{"runs":[{"run_id":1}],"ru\\u006Es":[{"run_id":2}]}',
    '{"\\u0072uns":[{"run_id":1}],"has_more":true,"\\u0072un\\u0073":[]}',
    '{"runs":[{"run_id":1}],"runs":null}',
    '{"runs":null,"runs":[{"run_id":1}]}',
  ])('is refused by both readers if it has runs twice: %s', async (text) => {
    for (const mode of ['strict', 'lenient'] as const) {
      const result = RunPage.safeFromJson(text, { mode });
      expect(result.success ? '' : result.error.message).toContain('has the key twice');
    }
    expect((await idsByStream(text)).at(-1)).toBe('ModelValidationError');
    expect((await idsByStream(`[${text}]`)).at(-1)).toBe('ModelValidationError');
  });

  it.each([
    '{"\\u0072uns":[{"run_id":1},{"run_id":2}]}',
    '{"has_more":true,"r\\u0075ns" : [{"run_id":1},{"run_id":2}],"next_page_token":"\\u0061"}',
    '{"runs":[{"run_id":1,"runs":[7],"x":{"runs":1,"\\u0072uns":2}},{"run_id":2}]}',
    '{"next_page_token":"\\"runs\\":\\"runs\\":","runs":[{"run_id":1},{"run_id":2}]}',
    '{"next_page_token":"runs","runs":[{"run_id":1},{"run_id":2}],"prev_page_token":"runs"}',
  ])('is read alike by both readers if its key is escaped: %s', async (text) => {
    expect(RunPage.fromJson(text).runs?.map(({ runId }) => runId)).toEqual([1, 2]);
    expect(await idsByStream(text)).toEqual([1, 2]);
    for (let cut = 1; cut < text.length; cut += 1) {
      const ids: unknown[] = [];
      for await (const { runId } of readRuns([text.slice(0, cut), text.slice(cut)]))
        ids.push(runId);
      expect(ids).toEqual([1, 2]);
    }
  });

  it('is a run if it has an escaped run_id', async () => {
    const text = '{"\\u0072un_id":7,"runs":[{"run_id":1}]}';
    expect(Run.fromJson(text).runId).toBe(7);
    expect(await idsByStream(text)).toEqual([7]);
  });
});

it('throws the error after maxErrors', async () => {
  const found: unknown[] = [];
  const reading = (async () => {
    for await (const { error } of readRuns('1 2 3 4', { errors: 'yield', maxErrors: 2 }))
      found.push(error);
  })();
  await expect(reading).rejects.toThrow('must be an object');
  expect(found).toHaveLength(2);
  await expect(readRuns('', { errors: 'yield', maxErrors: -1 }).next()).rejects.toThrow(
    'maxErrors',
  );
});
