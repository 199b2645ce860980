import { ModelValidationError, Run, type ReadOptions } from '../../src';
import { ReadContext } from '../../src/decode/context';
import { decodeChecked } from '../../src/decode/checked/model';
import { resolveReadOptions } from '../../src/decode/options';
import { errorOf } from '../helpers/error-of';
import { expectBounded } from '../helpers/read-ways';

/** More than a call can take as arguments, of which V8 allows about 120,000. */
const MANY = 130_000;
const MODES = ['strict', 'lenient'] as const;

interface Flood {
  readonly text: string;
  readonly fromJson: (options?: ReadOptions) => Run | null;
  readonly fromDict: (options?: ReadOptions) => Run | null;
}

/** A text of so many items. What JSON.parse makes of it is made once, since that takes long. */
function floodOf(open: string, close: string, item: (index: number) => string): Flood {
  const text = `${open}${Array.from({ length: MANY }, (_, index) => item(index)).join(',')}${close}`;
  const value = JSON.parse(text) as object;
  return {
    text,
    fromJson: (options) => Run.fromJson(text, options) as Run,
    fromDict: (options) => Run.fromDict(value, options) as Run,
  };
}

/** Texts so long are not compared by Jest, which would show how they differ. */
function expectWritten(run: Run | null, text: string): void {
  expect(run?.toJson() === text).toBe(true);
}

describe('130,000 keys', () => {
  const keys = floodOf('{"run_name":"a",', '}', (index) => `"k${index}":${index}`);

  it('are kept and written back', () => {
    expectWritten(keys.fromJson(), keys.text);
    expectWritten(keys.fromDict({ mode: 'lenient' }), keys.text);
  });

  it.each(MODES)('can be dropped: %s', (mode) => {
    expectWritten(keys.fromDict({ mode, unknownFields: 'drop' }), '{"run_name":"a"}');
  });

  it('are so many issues where they are refused', () => {
    const error = errorOf(ModelValidationError, () => keys.fromDict({ unknownFields: 'reject' }));
    expect([error.issues.length, error.issueCount]).toEqual([100, MANY]);
    expectBounded(error);
  });

  it('are keys of a map as well', () => {
    const sqlParams = JSON.parse(keys.text) as Record<string, unknown>;
    const run = Run.fromDict({ overriding_parameters: { sql_params: sqlParams } });
    expect(run.overridingParameters?.sqlParams?.[`k${MANY - 1}`]).toBe(MANY - 1);
  });

  it('are put into words only as far as the issues are kept', () => {
    const context = new ReadContext(resolveReadOptions({ maxIssues: 2 }), 'text', decodeChecked);
    const problem = jest.fn(() => ({ code: 'unknown_field', message: 'is not a field' }) as const);
    for (let count = 0; count < 5; count += 1) context.report(problem);
    expect([problem.mock.calls.length, context.issueCount]).toEqual([2, 5]);
  });
});

describe('130,000 tasks', () => {
  const tasks = floodOf('{"tasks":[', '],"run_name":"a"}', () => '{"task_key":"a"}');

  it.each([
    ['fromJson', 'strict'],
    ['fromDict', 'strict'],
    ['fromJson', 'lenient'],
    ['fromDict', 'lenient'],
  ] as const)('are read by %s: %s', (call, mode) => {
    const run = tasks[call]({ mode });
    expect([run?.tasks?.length, run?.readIssues]).toEqual([MANY, []]);
    if (call === 'fromJson') expectWritten(run, tasks.text);
  });
});

describe('130,000 problems', () => {
  const tasks = floodOf('{"run_name":"a","tasks":[', ']}', () => '7');
  const repairs = floodOf('{"run_name":"a","repair_history":[', ']}', () => '"x"');

  it.each(['fromJson', 'fromDict'] as const)('set aside and written back: %s', (call) => {
    for (const flood of [tasks, repairs]) {
      const run = flood[call]({ mode: 'lenient' });
      expect(run?.readIssues.length).toBe(100);
      expect(run?.readIssues[99]).toMatchObject({
        path: expect.stringMatching(/\[99\]$/),
        code: 'type',
      });
      expectWritten(run, flood.text);
    }
  });

  it.each(['fromJson', 'fromDict'] as const)('are counted: %s', (call) => {
    for (const flood of [tasks, repairs]) {
      const error = errorOf(ModelValidationError, () => flood[call]());
      expect([error.issues.length, error.issueCount]).toEqual([100, MANY]);
      expect(error.message).toContain('130000 problems, of which the first 100 were kept');
      expectBounded(error);
    }
  });
});
