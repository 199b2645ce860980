import { RetryChain, Run } from '../../../src';
import { rowsOf } from '../../../src/rows';

const START = Date.UTC(2026, 2, 5, 8);
const ended = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };
const first = { original_attempt_run_id: 1 };

const runOf = (document: object) => Run.fromDict(document, { mode: 'lenient' }) as Run;
const orderOf = (run: Run) => [...rowsOf(run, { table: 'runs' })][0]?.attempt_order ?? '';

it.each([
  [
    'the lower attempt number',
    { ...first, run_id: 9, attempt_number: 9, start_time: START + 9 },
    { ...first, run_id: 2, attempt_number: 10, start_time: START },
  ],
  [
    'the one that ended and never started, before one that started',
    { ...first, run_id: 9, attempt_number: 1, ...ended },
    { ...first, run_id: 2, attempt_number: 1, start_time: START },
  ],
  [
    'the one that started, before one that waits',
    { ...first, run_id: 9, attempt_number: 1, start_time: START },
    { ...first, run_id: 2, attempt_number: 1, state: { life_cycle_state: 'QUEUED' } },
  ],
  [
    'the earlier start',
    { ...first, run_id: 9, attempt_number: 1, start_time: START, end_time: START + 9 },
    { ...first, run_id: 2, attempt_number: 1, start_time: START + 1, end_time: START + 2 },
  ],
  [
    'the earlier end',
    { ...first, run_id: 9, attempt_number: 1, start_time: START, end_time: START + 1 },
    { ...first, run_id: 2, attempt_number: 1, start_time: START, end_time: START + 2 },
  ],
  [
    'the id with fewer digits',
    { ...first, run_id: 9, attempt_number: 1 },
    { ...first, run_id: 10, attempt_number: 1 },
  ],
  [
    'the lower id of as many digits',
    { ...first, run_id: '9007199254740993', attempt_number: 1 },
    { ...first, run_id: '9007199254740995', attempt_number: 1 },
  ],
  [
    'the known id',
    { ...first, run_id: 1_234_567_890, attempt_number: 1 },
    { ...first, attempt_number: 1 },
  ],
  ['the known number', { ...first, run_id: 9, attempt_number: 7 }, { ...first, run_id: 2 }],
])('puts first, as RetryChain does: %s', (_what, older, newer) => {
  const runs = [runOf(older), runOf(newer)];
  const [one = '', other = ''] = runs.map(orderOf);
  expect(one < other).toBe(true);
  const [chain] = RetryChain.group(runs.toReversed()).values();
  expect(chain?.attempts.map(orderOf)).toEqual([one, other]);
});

it('is equal for attempts that state the same', () => {
  expect(orderOf(runOf({ run_name: 'a' }))).toBe(orderOf(runOf({ run_name: 'b' })));
});
