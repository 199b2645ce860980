import { RetryChain, Run } from '../../../src';

const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };
const SUCCESS = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const RUNNING = { state: { life_cycle_state: 'RUNNING' } };

const attempt = (run_id: number, attempt_number: number, more: object = FAILED): Run =>
  Run.fromDict({ run_id, attempt_number, original_attempt_run_id: 1, ...more });
const shown = ({ key, attempts }: RetryChain): unknown => [
  key,
  attempts.map(({ runId, outcome }) => [runId, outcome]),
];

const [first, second] = [attempt(1, 0), attempt(2, 1, RUNNING)];
const other = Run.fromDict({ run_id: 9, ...SUCCESS });
const chains = RetryChain.group([other, second, first]);

it('the chain of a run that was grouped is that of the grouping', () => {
  for (const run of [first, second]) expect(RetryChain.of(run, chains)).toBe(chains.get('1'));
  expect(RetryChain.of(other, chains)).toBe(chains.get('9'));
});

it('the chain of a page is that of the run that it was put together with', () => {
  const pages = [
    attempt(2, 1, { tasks: [{ task_key: 'a', run_id: 21 }], next_page_token: 'b' }),
    attempt(2, 1, { tasks: [{ task_key: 'b', run_id: 22 }] }),
  ];
  const grouped = RetryChain.group([first, ...pages]);
  for (const page of pages) expect(RetryChain.of(page, grouped)).toBe(grouped.get('1'));
});

describe('the chain of a run that was not grouped', () => {
  it('has the attempts of the grouping and the run', () => {
    const third = attempt(3, 2, SUCCESS);
    expect(shown(RetryChain.of(third, chains))).toEqual([
      '1',
      [
        [1, 'failed'],
        [2, undefined],
        [3, 'success'],
      ],
    ]);
    expect(chains.get('1')).toHaveLength(2);
  });

  it('has the later of two documents of a run', () => {
    const ended = attempt(2, 1, { ...SUCCESS, end_time: 5 });
    const expected = [
      '1',
      [
        [1, 'failed'],
        [2, 'success'],
      ],
    ];
    expect(shown(RetryChain.of(ended, chains))).toEqual(expected);
    const grouped = RetryChain.group([first, ended]);
    expect(shown(RetryChain.of(second, grouped))).toEqual(expected);
  });

  it('is found by its id if its document does not name the first attempt', () => {
    const nameless = Run.fromDict({ run_id: 2 });
    expect(shown(RetryChain.of(nameless, chains))).toEqual([
      '1',
      [
        [1, 'failed'],
        [2, undefined],
      ],
    ]);
  });

  it('is the run alone if nothing of it was grouped', () => {
    const stranger = Run.fromDict({ run_id: 5, ...SUCCESS });
    expect(shown(RetryChain.of(stranger, chains))).toEqual(['5', [[5, 'success']]]);
  });
});
