import { RetryChain, Run } from '../../../src';

describe('what makes a run a retry, and its key', () => {
  it.each([
    ['nothing', {}, false],
    ['its own id as the original', { runId: 5, originalAttemptRunId: 5 }, false],
    ['another id as the original', { runId: 5, originalAttemptRunId: 4 }, true],
    ['an attempt number above 0', { runId: 5, attemptNumber: 1 }, true],
    ['an attempt number of 0', { runId: 5, attemptNumber: 0 }, false],
    ['an original of 0, which is no id', { runId: 5, originalAttemptRunId: 0 }, false],
  ])('%s', (_name, properties, isRetry) => {
    expect(Run.of(properties).isRetry).toBe(isRetry);
  });

  it.each([
    ['its id', { run_id: 5 }, '5'],
    ['the id of the first attempt', { run_id: 5, original_attempt_run_id: 4 }, '4'],
    ['an id beyond 2^53, every digit of it', { run_id: 2n ** 60n + 1n }, '1152921504606846977'],
    ['an id that came as text', { run_id: '0012' }, '12'],
    [
      'an id that came as text beyond 2^53',
      { run_id: '01152921504606846977' },
      '1152921504606846977',
    ],
    ['an original that came as text', { run_id: 7, original_attempt_run_id: '4' }, '4'],
    [
      'a text that begins with a number, which is no id',
      { run_id: 7, original_attempt_run_id: '4x' },
      '7',
    ],
    [
      'a text that ends with a number, which is no id',
      { run_id: 7, original_attempt_run_id: 'x4' },
      '7',
    ],
    ['a list, which is no id', { run_id: 7, original_attempt_run_id: ['4'] }, '7'],
    [
      'an id of 0 that came as text, which is none',
      { run_id: 7, original_attempt_run_id: '0' },
      '7',
    ],
    [
      'without an id, the content with its keys in order, lists and large numbers included',
      {
        z: [1, null, 'a', [2n ** 60n], { d: false, c: [] }],
        job_id: 3,
        tasks: [{ task_key: 'b' }],
      },
      'content:{"job_id":3,"run_name":"Untitled","tasks":[{"task_key":"b"}],' +
        '"z":[1,null,"a",[1152921504606846976],{"c":[],"d":false}]}',
    ],
    [
      'without an id, the content',
      { start_time: 5 },
      'content:{"run_name":"Untitled","start_time":5}',
    ],
  ])('%s', (_name, wire, key) => {
    expect(RetryChain.keyOf(Run.fromDict(wire, { mode: 'lenient' }))).toBe(key);
  });
});
