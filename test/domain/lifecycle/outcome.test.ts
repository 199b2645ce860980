import { Run, RunTask, type FailureSource, type Outcome } from '../../../src';
import { corpusRun } from '../../helpers/corpus-runs';

type Wire = Record<string, unknown>;
type Answer = readonly [isActive: boolean, isTerminal: boolean, outcome: Outcome | undefined];

const ACTIVE: Answer = [true, false, undefined];
const UNKNOWN: Answer = [false, false, undefined];
const ended = (outcome: Outcome | undefined): Answer => [false, true, outcome];

const life = (lifeCycle: string, result?: string): Wire => ({
  state: { life_cycle_state: lifeCycle, ...(result && { result_state: result }) },
});
const status = (state: string | undefined, code?: string, type?: string): Wire => ({
  status: { state, ...((code ?? type) && { termination_details: { code, type } }) },
});

const cases: readonly (readonly [string, Wire, Answer])[] = [
  ['nothing', {}, UNKNOWN],
  ['an empty state', { state: {} }, UNKNOWN],
  ['a message alone', { state: { state_message: 'x' } }, UNKNOWN],
  ['PENDING', life('PENDING'), ACTIVE],
  ['RUNNING', life('RUNNING'), ACTIVE],
  ['TERMINATING, although the result is there', life('TERMINATING', 'FAILED'), ACTIVE],
  ['BLOCKED', life('BLOCKED'), ACTIVE],
  ['QUEUED', life('QUEUED'), ACTIVE],
  ['WAITING_FOR_RETRY, although the result is there', life('WAITING_FOR_RETRY', 'FAILED'), ACTIVE],
  ['TERMINATED with SUCCESS', life('TERMINATED', 'SUCCESS'), ended('success')],
  ['TERMINATED with FAILED', life('TERMINATED', 'FAILED'), ended('failed')],
  ['TERMINATED with TIMEDOUT', life('TERMINATED', 'TIMEDOUT'), ended('timed-out')],
  ['TERMINATED with CANCELED', life('TERMINATED', 'CANCELED'), ended('canceled')],
  [
    'TERMINATED with SUCCESS_WITH_FAILURES',
    life('TERMINATED', 'SUCCESS_WITH_FAILURES'),
    ended('partial'),
  ],
  ['TERMINATED with UPSTREAM_FAILED', life('TERMINATED', 'UPSTREAM_FAILED'), ended('skipped')],
  ['TERMINATED with UPSTREAM_CANCELED', life('TERMINATED', 'UPSTREAM_CANCELED'), ended('skipped')],
  ['TERMINATED with EXCLUDED', life('TERMINATED', 'EXCLUDED'), ended('skipped')],
  ['TERMINATED with DISABLED', life('TERMINATED', 'DISABLED'), ended('skipped')],
  [
    'TERMINATED with the limit of runs',
    life('TERMINATED', 'MAXIMUM_CONCURRENT_RUNS_REACHED'),
    ended('skipped'),
  ],
  ['TERMINATED with nothing', life('TERMINATED'), ended(undefined)],
  ['SKIPPED', life('SKIPPED'), ended('skipped')],
  ['SKIPPED with a result', life('SKIPPED', 'FAILED'), ended('skipped')],
  ['INTERNAL_ERROR without a result', life('INTERNAL_ERROR'), ended('failed')],
  ['INTERNAL_ERROR with a result', life('INTERNAL_ERROR', 'TIMEDOUT'), ended('timed-out')],
  ['a result without a life cycle', { state: { result_state: 'FAILED' } }, ended('failed')],
  ['a result with a life cycle of next year', life('HIBERNATED', 'CANCELED'), ended('canceled')],
  ['a life cycle of next year', life('HIBERNATED'), UNKNOWN],
  ['TERMINATED with a result of next year', life('TERMINATED', 'GREAT'), ended(undefined)],
  [
    'TERMINATED and canceled or timed out',
    { state: { life_cycle_state: 'TERMINATED', user_cancelled_or_timedout: true } },
    ended('canceled'),
  ],
  ['status BLOCKED', status('BLOCKED'), ACTIVE],
  ['status PENDING', status('PENDING'), ACTIVE],
  ['status QUEUED', status('QUEUED'), ACTIVE],
  ['status RUNNING', status('RUNNING'), ACTIVE],
  ['status WAITING', status('WAITING'), ACTIVE],
  [
    'status TERMINATING, although the code is there',
    status('TERMINATING', 'USER_CANCELED'),
    ACTIVE,
  ],
  ['status TERMINATED, SUCCESS', status('TERMINATED', 'SUCCESS'), ended('success')],
  [
    'status TERMINATED, SUCCESS_WITH_FAILURES',
    status('TERMINATED', 'SUCCESS_WITH_FAILURES'),
    ended('partial'),
  ],
  ['status TERMINATED, CANCELED', status('TERMINATED', 'CANCELED'), ended('canceled')],
  ['status TERMINATED, USER_CANCELED', status('TERMINATED', 'USER_CANCELED'), ended('canceled')],
  ['status TERMINATED, SKIPPED', status('TERMINATED', 'SKIPPED'), ended('skipped')],
  ['status TERMINATED, DISABLED', status('TERMINATED', 'DISABLED'), ended('skipped')],
  [
    'status TERMINATED, too many runs',
    status('TERMINATED', 'MAX_CONCURRENT_RUNS_EXCEEDED'),
    ended('skipped'),
  ],
  [
    'status TERMINATED, a full queue',
    status('TERMINATED', 'MAX_JOB_QUEUE_SIZE_EXCEEDED'),
    ended('skipped'),
  ],
  ['status TERMINATED, DRIVER_ERROR', status('TERMINATED', 'DRIVER_ERROR'), ended('failed')],
  [
    'status TERMINATED, a code of next year and a type',
    status('TERMINATED', 'GREMLINS', 'CLIENT_ERROR'),
    ended('failed'),
  ],
  ['status TERMINATED, a type alone', status('TERMINATED', undefined, 'SUCCESS'), ended('success')],
  ['status TERMINATED with nothing', status('TERMINATED'), ended(undefined)],
  ['a code without a state', status(undefined, 'SUCCESS'), ended('success')],
  ['a type without a state', status(undefined, undefined, 'CLOUD_FAILURE'), ended('failed')],
  [
    'both, the new one over',
    { ...life('RUNNING'), ...status('TERMINATED', 'SUCCESS') },
    ended('success'),
  ],
  [
    'both, the old one over',
    { ...life('TERMINATED', 'FAILED'), ...status('RUNNING') },
    ended('failed'),
  ],
  [
    'both, the result more exact than the code',
    { ...life('TERMINATED', 'TIMEDOUT'), ...status('TERMINATED', 'CANCELED') },
    ended('timed-out'),
  ],
  [
    'both, the result more exact than a code of failure',
    { ...life('TERMINATED', 'UPSTREAM_FAILED'), ...status('TERMINATED', 'RUN_EXECUTION_ERROR') },
    ended('skipped'),
  ],
  [
    'both, which contradict each other: the result',
    { ...life('TERMINATED', 'SUCCESS'), ...status('TERMINATED', 'RUN_EXECUTION_ERROR') },
    ended('success'),
  ],
  [
    'both, the old one a failure and the new one a success',
    { ...life('TERMINATED', 'FAILED'), ...status('TERMINATED', 'SUCCESS') },
    ended('failed'),
  ],
  [
    'both, INTERNAL_ERROR without a result and the new one a success',
    { ...life('INTERNAL_ERROR'), ...status('TERMINATED', 'SUCCESS', 'SUCCESS') },
    ended('failed'),
  ],
  [
    'both, INTERNAL_ERROR without a result and the new one a cancellation',
    { ...life('INTERNAL_ERROR'), ...status('TERMINATED', 'USER_CANCELED') },
    ended('canceled'),
  ],
  [
    'both, the old one a success and the new one a code of next year',
    { ...life('TERMINATED', 'SUCCESS'), ...status('TERMINATED', 'GREAT') },
    ended('success'),
  ],
  [
    'a result beside a status that runs',
    { state: { result_state: 'FAILED' }, ...status('RUNNING') },
    ACTIVE,
  ],
];

describe.each([
  ['a run', (wire: Wire) => Run.fromDict(wire, { mode: 'lenient' })],
  ['a task run', (wire: Wire) => RunTask.fromDict({ task_key: 'a', ...wire }, { mode: 'lenient' })],
])('%s is read as it stands', (_noun, read) => {
  it.each(cases)('%s', (_name, wire, [isActive, isTerminal, outcome]) => {
    const record = read(wire);
    expect([record.isActive, record.isTerminal, record.outcome]).toEqual([
      isActive,
      isTerminal,
      outcome,
    ]);
    expect(record.isSuccessful).toBe(outcome === 'success');
  });
});

it('takes values that were assigned in memory and are not in the enums for unknown', () => {
  const run = Run.of({ state: {}, status: { terminationDetails: {} } });
  Object.assign(run.state!, { lifeCycleState: 'toString' });
  Object.assign(run.status!.terminationDetails!, { code: 'constructor' });
  expect([run.isActive, run.isTerminal, run.outcome]).toEqual([false, true, undefined]);
});

const failed = (stateMessage?: string, message?: string, type?: string): Wire => ({
  state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: stateMessage },
  status: { state: 'TERMINATED', termination_details: { message, type } },
});

const failures: readonly (readonly [
  string,
  Wire,
  string | undefined,
  FailureSource | undefined,
])[] = [
  ['no message', failed(), undefined, undefined],
  ['the older form alone', life('TERMINATED', 'FAILED'), undefined, undefined],
  ['the newer form alone', status('TERMINATED', 'DRIVER_ERROR'), undefined, undefined],
  [
    'a status without details',
    { ...life('TERMINATED', 'FAILED'), ...status('TERMINATED') },
    undefined,
    undefined,
  ],
  ['blank messages', failed('  ', '\n'), undefined, undefined],
  ['a state message', failed(' It broke. '), 'It broke.', undefined],
  ['a termination message', failed('', 'It broke.', 'CLIENT_ERROR'), 'It broke.', 'client'],
  ['both', failed('It did.', 'It broke.', 'INTERNAL_ERROR'), 'It broke.', 'platform'],
  [
    'a termination message that is cut off',
    failed('It broke here.', 'It br...', 'CLOUD_FAILURE'),
    'It broke here.',
    'cloud',
  ],
  ['both cut off', failed('It…', 'It br…'), 'It br…', undefined],
  ['cut off, and nothing else', failed('', 'It br...'), 'It br...', undefined],
  ['dots within are no cut', failed('It did.', 'It... broke.'), 'It... broke.', undefined],
  [
    'success',
    { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS', state_message: 'Done.' } },
    undefined,
    undefined,
  ],
  [
    'still running',
    { state: { life_cycle_state: 'RUNNING', state_message: 'In run' } },
    undefined,
    undefined,
  ],
  ['TERMINATING', status('TERMINATING', 'DRIVER_ERROR', 'INTERNAL_ERROR'), undefined, undefined],
  [
    'skipped',
    { state: { life_cycle_state: 'SKIPPED', state_message: 'Another run is active.' } },
    'Another run is active.',
    undefined,
  ],
];

it.each(failures)('failure: %s', (_name, wire, message, source) => {
  for (const record of [Run.fromDict(wire), RunTask.fromDict({ task_key: 'a', ...wire })]) {
    expect([record.failureMessage, record.failureSource]).toEqual([message, source]);
  }
});

it('prefers the state message of a capture whose termination message was cut off', () => {
  const run = corpusRun('run-list-internal-error.json');
  expect(run.outcome).toBe('failed');
  expect(run.failureSource).toBe('client');
  expect(run.failureMessage).toMatch(/^Ydat mdnkqxz_kodtq.* fmapqvjhbhm\.$/);
});
