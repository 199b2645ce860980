import { Run } from '../../../src';
import { answeredAt } from '../../../src/domain/durations/answered-at';
import { corpusRun } from '../../helpers/corpus-runs';

type Wire = Record<string, unknown>;

/** Times in the documents here are minutes since the start of the run. */
const MINUTE = 60_000;
const START = 1_700_000_000_000;
const at = (minute: number): number => START + minute * MINUTE;
const times = (start: number, end?: number): Wire => ({
  start_time: at(start),
  end_time: end === undefined ? 0 : at(end),
});

const RUNNING = { state: { life_cycle_state: 'RUNNING' } };
const SUCCESS = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };

/** A run that has been counted for 12 minutes. */
const counted = (more: Wire): Run =>
  Run.fromDict({ ...RUNNING, ...times(0), run_duration: 12 * MINUTE, ...more });

describe('the server answered as long after the start as it had counted', () => {
  it('of a run that was never idle', () => {
    const tasks = [
      { task_key: 'a', ...SUCCESS, ...times(0, 10) },
      { task_key: 'b', ...RUNNING, ...times(10) },
      { task_key: 'c', state: { life_cycle_state: 'BLOCKED' } },
    ];
    expect(answeredAt(counted({ tasks }))).toBe(at(12));
  });

  it('of a run under repair: 10 minutes of the original, the others since the repair began', () => {
    const repair_history = [
      { type: 'ORIGINAL', ...times(0, 10) },
      { type: 'REPAIR', ...times(60) },
    ];
    expect(answeredAt(counted({ repair_history }))).toBe(at(62));
  });

  it('run-azure-retry-in-progress.json: 619,017 ms after the retry began', () => {
    const run = corpusRun('run-azure-retry-in-progress.json');
    expect(answeredAt(run)).toBe(1_772_726_316_416 + 619_017);
  });
});

describe('the answer is no older than what it tells of', () => {
  it.each<[string, Wire]>([
    ['the end of a task', { ...FAILED, ...times(0, 14) }],
    ['the start of a task', { ...RUNNING, ...times(14) }],
  ])('%s', (_name, wire) => {
    expect(answeredAt(counted({ tasks: [{ task_key: 'a', ...wire }] }))).toBe(at(14));
  });
});

const ended = [{ type: 'ORIGINAL', state: FAILED.state, ...times(0, 5) }];

describe('nothing tells when the server answered', () => {
  it.each<[string, Run]>([
    ['while a repair waits that the history lacks', counted({ repair_history: ended })],
    [
      'while a repair waits that has not started',
      counted({
        repair_history: [...ended, { type: 'REPAIR', id: 7, start_time: 0, end_time: 0 }],
      }),
    ],
    [
      'while the tasks of a repair wait',
      counted({
        repair_history: ended,
        tasks: [
          { task_key: 'a', run_id: 1, ...FAILED, ...times(0, 5) },
          { task_key: 'a', run_id: 2, state: { life_cycle_state: 'BLOCKED' } },
        ],
      }),
    ],
    ['without its count', counted({ run_duration: undefined })],
    ['if it counted nothing yet', counted({ run_duration: 0 })],
    ['of a run that is over', counted({ ...SUCCESS, ...times(0, 12) })],
    ['of a run that is over, without a count', Run.fromDict({ ...SUCCESS, ...times(0, 12) })],
    ['of a run of which no start is known', counted({ start_time: 0 })],
  ])('%s', (_name, run) => {
    expect(answeredAt(run)).toBeUndefined();
  });
});
