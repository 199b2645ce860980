import {
  RepairHistoryItemType,
  RetryChain,
  Run,
  RunStatusState,
  type ModelProperties,
} from '../../../src';
import { ended as end, inState } from '../../helpers/run-states';

const running = inState('RUNNING');
const only = (runs: Iterable<Run>): RetryChain => {
  const chains = [...RetryChain.group(runs).values()];
  expect(chains).toHaveLength(1);
  return chains[0]!;
};

const inStatus = (state: keyof typeof RunStatusState): ModelProperties<Run> => ({
  status: { state: RunStatusState[state] },
});
const TASK: ModelProperties<Run> = { tasks: [{ taskKey: 'a' }] };
/** Numbers are 10 and 9, and states in the other order of the alphabet where there are such, so that no text decides. */
const snapshots: readonly (readonly [string, ModelProperties<Run>, ModelProperties<Run>])[] = [
  ['active over unknown', running, {}],
  ['ended over active', end('FAILED'), running],
  ['a later event over ended: a repair runs', { ...running, startTime: 9 }, end('FAILED')],
  [
    'a higher count of the server',
    { ...running, runDuration: 10 },
    { ...end('FAILED'), endTime: 99, runDuration: 9 },
  ],
  [
    'one that lacks the tasks, if it is later',
    { ...end('FAILED'), endTime: 9 },
    { ...running, startTime: 8, jobClusters: [{ jobClusterKey: 'a' }] },
  ],
  ['the later end', { ...end('FAILED'), endTime: 10 }, { ...end('SUCCESS'), endTime: 9 }],
  ['more tasks', { ...running, tasks: [{ taskKey: 'a' }] }, running],
  ['pending over queued', inState('PENDING'), inState('QUEUED')],
  ['running over pending', running, inState('PENDING')],
  ['terminating over running', inState('TERMINATING'), running],
  ['waiting for a retry over terminating', inState('WAITING_FOR_RETRY'), inState('TERMINATING')],
  ['pending over queued, by the status', inStatus('PENDING'), inStatus('QUEUED')],
  ['waiting over terminating, by the status', inStatus('WAITING'), inStatus('TERMINATING')],
  [
    'the further of state and status',
    { ...inState('BLOCKED'), ...inStatus('PENDING') },
    { ...inState('QUEUED'), ...inStatus('QUEUED') },
  ],
  ['more repairs', { ...running, repairHistory: [{}] }, running],
  [
    'a repair over ended',
    { ...running, repairHistory: [{ type: RepairHistoryItemType.REPAIR }] },
    { ...end('FAILED'), repairHistory: [{ type: RepairHistoryItemType.ORIGINAL }] },
  ],
  [
    'a later last event: a run was at work for as long as the server counts',
    { ...running, ...TASK, startTime: 5, runDuration: 10 },
    { ...end('FAILED'), ...TASK, startTime: 5, endTime: 14 },
  ],
  [
    'a later last event: the start of a task',
    { ...running, tasks: [{ taskKey: 'a', startTime: 10 }] },
    { ...end('FAILED'), tasks: [{ taskKey: 'a', startTime: 9 }] },
  ],
  [
    'more iterations',
    { ...running, ...TASK, iterations: [{ taskKey: 'i' }, { taskKey: 'j' }] },
    { ...end('FAILED'), ...TASK, iterations: [{ taskKey: 'i' }] },
  ],
  [
    'a later start of two that ended at once',
    { ...end('FAILED'), startTime: 10, endTime: 20 },
    { ...end('SUCCESS'), startTime: 9, endTime: 20 },
  ],
  ['a longer duration', { ...running, runDuration: 10 }, { ...running, runDuration: 9 }],
  ['a later start', { ...running, startTime: 10 }, { ...running, startTime: 9 }],
  ['a higher attempt', { ...running, attemptNumber: 10 }, { ...running, attemptNumber: 9 }],
  ['else the greater text', { ...running, runName: 'b' }, { ...running, runName: 'a' }],
];

it.each(snapshots)('of two snapshots it takes %s', (_name, better, worse) => {
  const [one, two] = [Run.of({ runId: 1, ...better }), Run.of({ runId: 1, ...worse })];
  expect(only([one, two]).latest).toBe(one);
  expect(only([two, one]).latest).toBe(one);
});

it.each([
  ['with tasks', TASK],
  ['without', {}],
])('takes the snapshot that was met first where nothing tells them apart, %s', (_name, more) => {
  const [one, two] = [Run.of({ runId: 1, ...more }), Run.of({ runId: 1, ...more })];
  expect(only([one, two]).length).toBe(1);
  expect(only([one, two]).latest).toBe(one);
  expect(only([two, one]).latest).toBe(two);
});

it('takes a state of a name that every object has for an unknown one', () => {
  const odd = Run.of({ runId: 1, ...inStatus('RUNNING'), state: {} });
  Object.assign(odd.state!, { lifeCycleState: 'constructor' });
  const pending = Run.of({ runId: 1, ...inStatus('PENDING'), state: {} });
  expect(only([odd, pending]).latest).toBe(odd);
  expect(only([pending, odd]).latest).toBe(odd);
});
