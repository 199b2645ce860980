import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  ModelParseError,
  ModelUsageError,
  ModelValidationError,
  readRuns,
  Run,
  type ReadRunsOptions,
  type RunReadResult,
  type RunSource,
  type Lenient,
} from '../../src';
import { corpusPath } from '../helpers/corpus-runs';

async function idsOf(
  source: RunSource,
  options?: ReadRunsOptions & { errors?: 'throw' },
): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const run of readRuns(source, options)) {
    expect(run).toBeInstanceOf(Run);
    ids.push(run.runId);
  }
  return ids;
}
type AnyResult = RunReadResult<Lenient<Run, 'open'>>;

async function resultsOf(source: RunSource, options?: ReadRunsOptions): Promise<AnyResult[]> {
  const results: AnyResult[] = [];
  for await (const result of readRuns(source, { ...options, errors: 'yield' }))
    results.push(result);
  return results;
}
async function errorOf<E extends Error = Error>(
  source: RunSource,
  options?: ReadRunsOptions & { errors?: 'throw' },
): Promise<E> {
  try {
    await idsOf(source, options);
  } catch (error) {
    return error as E;
  }
  throw new Error('the source was read without an error');
}

describe('what a source may hold', () => {
  it.each([
    [
      'a page',
      '{"has_more":true,"runs":[{"run_id":1},{"run_id":2}],"next_page_token":"x"}',
      [1, 2],
    ],
    ['a page whose runs come last', '{"next_page_token":"x","runs":[{"run_id":1}]}', [1]],
    [
      'a page with fields of next year',
      '{"total":2,"runs":[{"run_id":1}],"more":{"runs":[1]}}',
      [1],
    ],
    ['an empty page', '{"has_more":false}', []],
    ['an empty object', '{}', []],
    ['a page with no runs', '{"runs":[ ]}', []],
    ['a page whose runs are null', '{"runs":null}', []],
    ['an array of runs', '[{"run_id":1} , {"run_id":2}]', [1, 2]],
    ['an empty array', ' [ ] ', []],
    [
      'an array of pages',
      '[{"runs":[{"run_id":1}]},{"runs":[{"run_id":2},{"run_id":3}]},{}]',
      [1, 2, 3],
    ],
    ['a run', '{"run_id":1}', [1]],
    [
      'a run over several lines',
      '{\n  "run_id": 1,\n  "tasks": [\n    { "task_key": "a" }\n  ]\n}\n',
      [1],
    ],
    ['a run with a list named runs', '{"run_id":1,"runs":[{"run_id":2}]}', [1]],
    [
      'a run with a run_page in a map',
      '{"overriding_parameters":{"notebook_params":{"runs":[1]}},"run_id":1}',
      [1],
    ],
    ['NDJSON of runs', '{"run_id":1}\n{"run_id":2}\r\n\n{"run_id":3}', [1, 2, 3]],
    ['NDJSON of pages', '{"runs":[{"run_id":1}]}\n{}\n{"runs":[{"run_id":2}]}\n', [1, 2]],
    ['NDJSON of arrays', '[{"run_id":1}]\n[{"run_id":2}]\n', [1, 2]],
    ['documents without a break', '{"run_id":1}{"run_id":2}[{"run_id":3}]', [1, 2, 3]],
    ['nothing', '', []],
    ['white space', ' \n\t\r\n', []],
    ['a byte order mark', '\uFEFF{"run_id":1}', [1]],
    [
      'brackets, quotes and backslashes in strings',
      String.raw`[{"run_name":"}]\\\"[{,","run_id":1},{"run_name":"\\","run_id":2}]`,
      [1, 2],
    ],
    ['a key that ends like runs', String.raw`{"\"runs":[1],"run_id":1}`, [1]],
  ])('%s', async (_name, text, expected) => {
    expect(await idsOf(text)).toEqual(expected);
    // The same in chunks of one character, so that every border falls everywhere.
    expect(await idsOf(Array.from(text))).toEqual(expected);
    expect(await idsOf([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toEqual(
      expected,
    );
  });
});

describe('where runs are read from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-runs-'));
  const path = join(folder, 'runs.ndjson');
  const text = '{"run_id":1,"run_name":"zürich 🚲"}\n{"run_id":2}\n';
  writeFileSync(path, text);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each<[string, () => RunSource]>([
    ['text', () => text],
    ['bytes', () => readFileSync(path)],
    ['a Node stream of bytes', () => createReadStream(path, { highWaterMark: 3 })],
    ['a Node stream of text', () => createReadStream(path, { encoding: 'utf8', highWaterMark: 3 })],
    ['a web stream', () => Readable.toWeb(createReadStream(path))],
    ['the body of a response', () => new Response(text).body as unknown as RunSource],
    [
      'a web stream that cannot be iterated',
      () => ({ getReader: () => new Response(text).body!.getReader() }),
    ],
    ['chunks', () => [text.slice(0, 9), '', Buffer.from(text.slice(9))]],
  ])('%s', async (_name, source) => {
    expect(await idsOf(source())).toEqual([1, 2]);
    for await (const run of readRuns(source())) {
      expect(run.runName).toBe('zürich 🚲');
      break;
    }
  });

  it('closes the source where the reader stops early', async () => {
    const stream = createReadStream(path);
    for await (const run of readRuns(stream)) {
      expect(run.runId).toBe(1);
      break;
    }
    expect(stream.destroyed).toBe(true);
    const cancel = jest.fn(() => Promise.resolve());
    const read = (): Promise<{ done: boolean; value: string }> =>
      Promise.resolve({ done: false, value: text });
    for await (const run of readRuns({ getReader: () => ({ read, cancel }) })) {
      expect(run.runId).toBe(1);
      break;
    }
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    [null, 'null'],
    [undefined, 'a value of type undefined'],
    [5, 'a value of type number'],
    [{}, 'a value of type object'],
    [new Response('{}'), 'a value of type object; pass its body'],
    [new Blob(['{}']), 'a value of type object; pass its stream()'],
    [new URL('file:///etc/hostname'), 'a URL; readRunsFile reads files'],
  ])('refuses %s', async (source, found) => {
    const error = await errorOf(source as RunSource);
    expect(error).toBeInstanceOf(ModelUsageError);
    expect(error.message).toContain(`was given ${found}`);
  });

  it('passes on the errors of a stream', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.destroy(new Error('the line went dead'));
    expect((await errorOf(broken)).message).toBe('the line went dead');
  });

  it.each([
    'run-azure-retry-in-progress.json',
    'runs-list-aws-completed.json',
    'runs-list-running.json',
    'runs-list-repair-history.json',
  ])('reads the capture %s as fromJson does', async (name) => {
    const document = JSON.parse(readFileSync(corpusPath(name), 'utf8')) as { runs?: object[] };
    const expected = (document.runs ?? [document]).map((run) =>
      Run.fromDict(run, { mode: 'lenient' }).toDict(),
    );
    const read: unknown[] = [];
    for await (const run of readRuns(createReadStream(corpusPath(name)), { mode: 'lenient' }))
      read.push(run.toDict());
    expect(read).toEqual(expected);
  });
});

describe('digits and modes', () => {
  const text = '{"runs":[{"run_id":1},{"run_id":1152921504606846977,"future":9007199254740993}]}';

  it('keeps every digit in lenient mode', async () => {
    const [, second] = await resultsOf(text, { mode: 'lenient' });
    expect(second!.run?.toJson()).toBe(
      '{"run_name":"Untitled","run_id":1152921504606846977,"future":9007199254740993}',
    );
    expect(second!.run?.readIssues.map(({ path }) => path)).toEqual(['run_id']);
  });

  it('refuses it with its digits in strict mode', async () => {
    const error = await errorOf<ModelValidationError>(text);
    expect(error).toBeInstanceOf(ModelValidationError);
    expect(error.model).toBe('Run');
    expect(error.issues).toMatchObject([{ path: 'runs[1].run_id', code: 'unsafe_integer' }]);
    expect(error.message).toContain('1152921504606846977');
  });

  it('passes the options on', async () => {
    const issues = await errorOf<ModelValidationError>('[{"x":1,"y":2}]', {
      unknownFields: 'reject',
      maxIssues: 1,
    });
    expect([issues.issues.length, issues.issueCount, issues.issues[0]!.path]).toEqual([
      1,
      2,
      '[0].x',
    ]);
    expect((await errorOf('{"a":1}', { mode: 'x' } as never)).message).toContain('the option mode');
  });
});

describe('errors', () => {
  it.each([
    ['of a run in a page', '{"runs":[{"run_id":1},\n{"run_id":"x"}]}', 'runs[1].run_id', 2],
    ['of a run in an array', '[{"run_id":1},{"run_id":"x"}]', '[1].run_id', 1],
    [
      'of a run in a page in an array',
      '[{"runs":[]},{"runs":[{"tasks":[{}]}]}]',
      '[1].runs[0].tasks[0].task_key',
      1,
    ],
    ['of a run alone', '{"run_id":"x"}', 'run_id', 1],
    ['of a run in NDJSON', '{"run_id":1}\n\n{"run_id":"x"}\n', 'run_id', 3],
    ['of a null in a page', '{"runs":[null]}', 'runs[0]', 1],
    ['of a number in an array', '[1]', '[0]', 1],
    ['of a string in NDJSON', '{"run_id":1}\n"x"', '', 2],
    ['of the page itself', '{"runs":[],"has_more":"x"}', 'has_more', 1],
    ['of a page without a list', '{"runs":5}', 'runs', 1],
  ])('%s name the path and the line', async (_name, text, path, line) => {
    const error = await errorOf<ModelValidationError>([text]);
    expect(error).toBeInstanceOf(ModelValidationError);
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
    expect(error.message).toMatch(new RegExp(`^line ${line}: Run(Page)? is not valid`));
  });

  const syntax: readonly (readonly [string, string, string, number, number])[] = [
    ['in a run', '{"runs":[\n {"run_id":1},\n {"run_id":tru}]}', 'expected a value', 3, 12],
    ['in a page before its runs', '{"a":tru,\n"runs":[{}]}', 'expected a value', 1, 6],
    ['in a page behind its runs', '{"runs":[{},\n{}],\n "a" 5}', 'expected ":"', 3, 6],
    ['in a page right behind its runs', '{"runs":[{}] x}', 'expected ","', 1, 14],
    ['between runs', '[{"run_id":1}\n{"run_id":2}]', 'expected "," or "]", but found "{"', 2, 1],
    ['a comma too many', '[{"run_id":1},]', 'expected a value, but found "]"', 1, 15],
    ['a comma first', '[,]', 'expected a value, but found ","', 1, 2],
    ['a comma between documents', '{"run_id":1},\n{}', 'expected a value, but found ","', 1, 13],
    ['a bracket that closes nothing', '{"run_id":1}\n}', 'expected a value, but found "}"', 2, 1],
    [
      'a run that was cut off',
      '{"runs":[{"run_id":1},\n{"run_id":',
      'the text ends inside an object',
      2,
      11,
    ],
    ['a string that was cut off', '[{"run_name":"abc\\', 'escape', 1, 18],
    [
      'a page that was cut off behind its runs',
      '{"runs":[{"run_id":1}]',
      'the text ends inside an object',
      1,
      23,
    ],
    ['an array that was cut off', '[{"run_id":1},\n', 'the text ends inside an array', 2, 1],
    [
      'a list of runs that was cut off',
      '{"runs":[{"run_id":1}',
      'the text ends inside an array',
      1,
      22,
    ],
    ['no JSON at all', '[hello]', 'expected a value', 1, 2],
  ];

  it.each(syntax)(
    '%s: line and column are those of the source',
    async (_name, text, reason, line, column) => {
      for (const source of [[text], Array.from(text)]) {
        const error = await errorOf<ModelParseError>(source);
        expect(error).toBeInstanceOf(ModelParseError);
        expect(error.message).toContain(reason);
        expect([error.line, error.column]).toEqual([line, column]);
        const before =
          text
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length + (line > 1 ? 1 : 0);
        expect(error.offset).toBe(before + column - 1);
      }
    },
  );

  it('bytes that are not UTF-8 are refused where they are met', async () => {
    const error = await errorOf<ModelParseError>([
      Buffer.from('[\n{"run_id":1},'),
      Buffer.from([0xff]),
    ]);
    expect(error).toBeInstanceOf(ModelParseError);
    expect([error.reason, error.line, error.column]).toEqual([
      'the byte 0xFF is not UTF-8 here; convert the text to UTF-8 first',
      2,
      14,
    ]);
    expect(await errorOf([Buffer.from('{"run_id":1}'), Buffer.from([0xc3])])).toBeInstanceOf(
      ModelParseError,
    );
  });

  it('are results where that is asked for, and the other runs are read', async () => {
    const text =
      '{"run_id":1}\n{"runs":[{"run_id":2},{"run_id":"x"},{"run_id":tru},null,{"run_id":3}]}\n{"run_id":4}';
    const results = await resultsOf(text);
    const seen = results.map(({ run, error, path, line, document }) => [
      run?.runId ?? error?.name,
      path,
      line,
      document,
    ]);
    expect(seen).toEqual([
      [1, '', 1, 0],
      [2, 'runs[0]', 2, 1],
      ['ModelValidationError', 'runs[1]', 2, 1],
      ['ModelParseError', 'runs[2]', 2, 1],
      ['ModelValidationError', 'runs[3]', 2, 1],
      [3, 'runs[4]', 2, 1],
      [4, '', 3, 2],
    ]);
  });

  it('end the reading where what follows cannot be told apart', async () => {
    const results: RunReadResult[] = [];
    const read = async (): Promise<void> => {
      for await (const result of readRuns('[{"run_id":1} {"run_id":2}]', { errors: 'yield' }))
        results.push(result);
    };
    await expect(read()).rejects.toThrow(ModelParseError);
    expect(results).toHaveLength(1);
  });
});

it.each<[string, RunSource]>([
  ['text', ['', '\uFEFF[{} 2]']],
  ['single characters', Array.from('\uFEFF[{} 2]')],
])('a byte order mark takes an offset, and no column, of %s', async (_name, source) => {
  const error = await errorOf<ModelParseError>(source);
  expect([error.line, error.column, error.offset]).toEqual([1, 5, 5]);
});

it('refuses a value that does not end within 268,435,456 characters', async () => {
  const chunk = 'a'.repeat(2 ** 24);
  const source = ['\n{"run_name":"', ...Array.from({ length: 17 }, () => chunk)];
  const error = await errorOf<ModelParseError>(source);
  expect(error).toBeInstanceOf(ModelParseError);
  expect(error.message).toContain('a bracket may be missing at its end');
  expect([error.line, error.column]).toEqual([2, 1]);
});
