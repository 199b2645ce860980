import { Run, type Iteration } from '../../../src';

const ended = (result_state: string) => ({ life_cycle_state: 'TERMINATED', result_state });

/** An entry of `iterations`, whose input is the value of the parameter `table`. */
function entry(run_id: number, item: string, result: string, more: object = {}): object {
  return {
    run_id,
    task_key: 'load_table',
    notebook_task: { notebook_path: '/load', base_parameters: { table: '{{input}}', day: '1' } },
    resolved_values: { notebook_task: { base_parameters: { table: item, day: '1' } } },
    state: ended(result),
    ...more,
  };
}
const loop = (...iterations: readonly object[]): Run => Run.fromDict({ iterations });
const shown = (iterations: readonly Iteration[]): unknown =>
  iterations.map(({ input, attempts }) => [input, attempts.map(({ runId }) => runId)]);

it.each<[string, readonly object[], unknown]>([
  [
    'retries by their number',
    [
      entry(3, 'a', 'SUCCESS', { attempt_number: 1 }),
      entry(1, 'a', 'FAILED', { attempt_number: 0 }),
      entry(2, 'b', 'SUCCESS', { attempt_number: 0 }),
    ],
    [
      ['a', [1, 3]],
      ['b', [2]],
    ],
  ],
  [
    'retries by their times, if they state no number',
    [
      entry(1, 'a', 'SUCCESS', { start_time: 5, end_time: 6 }),
      entry(2, 'a', 'FAILED', { start_time: 5, end_time: 5 }),
    ],
    [['a', [2, 1]]],
  ],
  [
    'two inputs that are equal: the second is no retry of one that succeeded',
    [
      entry(1, 'a', 'SUCCESS', { attempt_number: 0 }),
      entry(2, 'a', 'FAILED', { attempt_number: 0 }),
    ],
    [
      ['a', [1]],
      ['a', [2]],
    ],
  ],
  [
    'two inputs that are equal and both retried',
    [
      entry(1, 'a', 'FAILED', { attempt_number: 0 }),
      entry(2, 'a', 'FAILED', { attempt_number: 0 }),
      entry(3, 'a', 'SUCCESS', { attempt_number: 1 }),
      entry(4, 'a', 'FAILED', { attempt_number: 1 }),
    ],
    [
      ['a', [1, 3]],
      ['a', [2, 4]],
    ],
  ],
  [
    'of three inputs that are equal the second succeeded: the retries are of the others',
    [
      entry(1, 'a', 'FAILED', { attempt_number: 0 }),
      entry(2, 'a', 'SUCCESS', { attempt_number: 0 }),
      entry(3, 'a', 'FAILED', { attempt_number: 0 }),
      entry(4, 'a', 'FAILED', { attempt_number: 1 }),
      entry(5, 'a', 'SUCCESS', { attempt_number: 1 }),
      entry(6, 'a', 'SUCCESS', { attempt_number: 2 }),
    ],
    [
      ['a', [1, 4, 6]],
      ['a', [2]],
      ['a', [3, 5]],
    ],
  ],
  [
    'one that began before another with an equal input had ended is no retry of it',
    [
      entry(1, 'a', 'FAILED', { start_time: 5, end_time: 9 }),
      entry(2, 'a', 'FAILED', { start_time: 6, end_time: 7 }),
      entry(3, 'a', 'FAILED', { start_time: 7, end_time: 8 }),
      entry(4, 'a', 'SUCCESS', { start_time: 9, end_time: 10 }),
    ],
    [
      ['a', [1, 4]],
      ['a', [2, 3]],
    ],
  ],
  [
    'an iteration that runs is not retried',
    [
      entry(1, 'a', 'FAILED', { start_time: 5, state: { life_cycle_state: 'RUNNING' } }),
      entry(2, 'a', 'FAILED', { start_time: 6 }),
    ],
    [
      ['a', [1]],
      ['a', [2]],
    ],
  ],
  [
    'an attempt of unknown times may be a retry of one that failed',
    [entry(1, 'a', 'FAILED'), entry(2, 'a', 'SUCCESS', { attempt_number: 1 })],
    [['a', [1, 2]]],
  ],
  [
    'two inputs that are not known are told apart by their keys',
    [
      entry(1, 'a', 'FAILED', { task_key: 'one', resolved_values: undefined }),
      entry(2, 'a', 'SUCCESS', { task_key: 'two', resolved_values: undefined }),
    ],
    [
      [undefined, [1]],
      [undefined, [2]],
    ],
  ],
  [
    'a retry is of the iteration with its own input',
    [
      entry(1, 'a', 'FAILED', { attempt_number: 0 }),
      entry(2, 'b', 'FAILED', { attempt_number: 0 }),
      entry(3, 'b', 'SUCCESS', { attempt_number: 1 }),
    ],
    [
      ['a', [1]],
      ['b', [2, 3]],
    ],
  ],
  [
    'the times decide if one of two states no number',
    [
      entry(1, 'a', 'FAILED', { attempt_number: 0, start_time: 5, end_time: 6 }),
      entry(2, 'a', 'SUCCESS', { start_time: 7, end_time: 8 }),
    ],
    [['a', [1, 2]]],
  ],
  [
    'a retry that waits',
    [
      entry(1, 'a', 'FAILED', { start_time: 5, end_time: 6 }),
      entry(2, 'a', '', { state: { life_cycle_state: 'PENDING' } }),
    ],
    [['a', [1, 2]]],
  ],
  [
    'an attempt that does not state its end may have been retried',
    [
      entry(1, 'a', 'FAILED', { start_time: 5 }),
      entry(2, 'a', 'SUCCESS', { start_time: 7, end_time: 8 }),
    ],
    [['a', [1, 2]]],
  ],
  ['none', [], []],
])('tells iterations apart: %s', (_name, entries, expected) => {
  expect(shown(loop(...entries).latestIterations())).toEqual(expected);
});

it('leads a retry to the one before it with many equal inputs, of which most did their work', () => {
  const entries = Array.from({ length: 300 }, (_, n) =>
    entry(n + 1, 'a', n === 299 ? 'FAILED' : 'SUCCESS', { attempt_number: 0 }),
  );
  const run = loop(...entries, entry(301, 'a', 'SUCCESS', { attempt_number: 1 }));
  expect(run.latestIterations()).toHaveLength(300);
  expect(run.failedIterations()).toEqual([]);
});

it('says which failed in the end', () => {
  const run = loop(
    entry(1, 'a', 'FAILED', { attempt_number: 0 }),
    entry(2, 'a', 'SUCCESS', { attempt_number: 1 }),
    entry(3, 'b', 'TIMEDOUT', { attempt_number: 0 }),
    entry(4, 'c', 'CANCELED', { attempt_number: 0 }),
  );
  expect(shown(run.failedIterations())).toEqual([['b', [3]]]);
  expect(Run.of({}).failedIterations()).toEqual([]);
});

it('finds no input if the nested task has it only as part of a parameter', () => {
  const base_parameters = { table: 'main.{{input}}' };
  const nested = { notebook_path: '/load', base_parameters };
  const run = loop(entry(1, 'a', 'FAILED', { notebook_task: nested }));
  expect(run.latestIterations().map(({ input }) => input)).toEqual([undefined]);
});

it('finds the input by the nested task of the for-each task, and the counts on it', () => {
  const forEach = {
    inputs: '["a"]',
    task: { task_key: 'load_table', spark_python_task: { python_file: 'a.py' } },
    stats: { task_run_stats: { total_iterations: 2, failed_iterations: 1 } },
  };
  const run = Run.fromDict({
    tasks: [{ task_key: 'loop', for_each_task: forEach }],
    iterations: [entry(1, 'a', 'FAILED')],
  });
  expect(run.latestIterations().map(({ input }) => input)).toEqual(['a']);
  expect(run.iterationCounts?.totalIterations).toBe(2);
  expect(Run.of({}).iterationCounts).toBeUndefined();
});

describe('the input by the nested task', () => {
  const python = { spark_python_task: { python_file: 'a.py' } };
  const nested = {
    task_key: 'load_table',
    max_retries: 2,
    notebook_task: { notebook_path: '/load', odd: null, base_parameters: { table: '{{ input }}' } },
  };
  const inputOf = (item: unknown, tasks: readonly object[]): string | undefined => {
    const resolved_values = { notebook_task: { base_parameters: { table: item } } };
    const iteration = { run_id: 1, task_key: 'load_table', resolved_values };
    const wire = { tasks, iterations: [iteration] };
    return (Run.fromDict(wire, { mode: 'lenient' }) as Run).latestIterations()[0]!.input;
  };
  const loop = { task_key: 'loop', for_each_task: { inputs: '[]', task: nested } };

  it.each<[string, unknown, readonly object[], string | undefined]>([
    ['is what its parameter came to', 'a', [loop], 'a'],
    ['is found behind other tasks', 'a', [{ task_key: 'first', ...python }, loop], 'a'],
    ['is not known without a for-each task', 'a', [{ task_key: 'first', ...python }], undefined],
    ['is not known if the parameter has not been resolved', '{{input}}', [loop], undefined],
    ['is not known if it is no text', 5, [loop], undefined],
  ])('%s', (_name, item, tasks, expected) => {
    expect(inputOf(item, tasks)).toBe(expected);
  });

  it('is not known if the resolved values lack the parameter', () => {
    const iterations = [{ run_id: 1, task_key: 'load_table', resolved_values: {} }];
    const run = Run.fromDict({ tasks: [loop], iterations });
    expect(run.latestIterations().map(({ input }) => input)).toEqual([undefined]);
  });

  it('is a parameter of a list', () => {
    const task = {
      task_key: 'x',
      spark_python_task: { python_file: 'a.py', parameters: ['--table', '{{input}}'] },
    };
    const resolved_values = { spark_python_task: { parameters: ['--table', 'a'] } };
    const run = Run.fromDict({
      tasks: [{ task_key: 'loop', for_each_task: { inputs: '[]', task } }],
      iterations: [{ run_id: 1, task_key: 'x', resolved_values }],
    });
    expect(run.latestIterations().map(({ input }) => input)).toEqual(['a']);
  });
});
