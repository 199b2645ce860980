import { ModelUsageError, readRuns, Run, RunTask } from '../../src';
import { errorOf } from '../helpers/error-of';

const runs = [
  Run.fromJson('{"run_id":1,"run_name":"two\\nlines","newer":9007199254740993}'),
  Run.fromJson('{"run_id":"odd"}', { mode: 'lenient' }),
  Run.of({ runId: 3 }),
];
const expected = runs.map((run) => `${run.toJson()}\n`);

async function* overTime<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('toNdjson', () => {
  it('writes a line for each instance of any iterable', () => {
    expect(Run.toNdjson(runs)).toBe(expected.join(''));
    expect(Run.toNdjson(new Set(runs))).toBe(expected.join(''));
    expect(Run.toNdjson(runs.values())).toBe(expected.join(''));
    expect(Run.toNdjson([])).toBe('');
  });

  it('writes lines as the instances of an async iterable arrive', async () => {
    expect(await listOf(Run.toNdjson(overTime(runs)))).toEqual(expected);
  });

  it('is what readRuns reads', async () => {
    const read = await listOf(readRuns([Run.toNdjson(runs)], { mode: 'lenient', lines: true }));
    expect(read.map((run) => run.toJson())).toEqual(runs.map((run) => run.toJson()));
  });

  it('refuses what is no instance', async () => {
    const message = 'Run.toNdjson takes an instance of Run, but was given an object';
    expect(errorOf(ModelUsageError, () => Run.toNdjson([{} as never])).message).toContain(message);
    errorOf(ModelUsageError, () => Run.toNdjson([RunTask.of({ taskKey: 'a' }) as never]));
    await expect(listOf(Run.toNdjson(overTime([{} as never])))).rejects.toThrow(message);
  });

  it.each([[Run.of({})], [null], ['text'], [undefined]])(
    'refuses %p in place of a list',
    (value) => {
      const error = errorOf(ModelUsageError, () => Run.toNdjson(value as never));
      expect(error.message).toContain('takes instances of Run one after the other, but was given');
    },
  );
});
