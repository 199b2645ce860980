import { Run, RunTask } from '../../../src';

const SUCCESS = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const LEFT_OUT = { state: { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' } };

type Wire = Record<string, unknown>;

describe('some servers state the moment at which a task was left out as its start and end', () => {
  it.each<[string, Wire, number | undefined]>([
    ['it never started', { ...LEFT_OUT, start_time: 5, end_time: 5 }, undefined],
    ['one that ended later had started', { ...LEFT_OUT, start_time: 5, end_time: 6 }, 5],
    ['one of which no end is known had started', { ...LEFT_OUT, start_time: 5 }, 5],
    [
      'one that was at work had started',
      { ...LEFT_OUT, start_time: 5, end_time: 5, setup_duration: 1 },
      5,
    ],
    ['one that did its work at once had started', { ...SUCCESS, start_time: 5, end_time: 5 }, 5],
    ['one without times never started', LEFT_OUT, undefined],
  ])('%s', (_name, wire, start) => {
    expect(RunTask.fromDict({ task_key: 'a', ...wire }).startedAt?.getTime()).toBe(start);
    const end = wire['end_time'] as number | undefined;
    const wall = RunTask.fromDict({ task_key: 'a', ...wire }).durations().wall;
    expect(wall).toBe(start === undefined || end === undefined ? undefined : end - start);
  });
});

describe('of cancellations only that by the platform is a failure', () => {
  const run = (state: string, code: string, type?: string): Run =>
    Run.fromDict({ status: { state, termination_details: { code, type } } });

  it.each<[string, Run, boolean]>([
    ['by the platform, which is one', run('TERMINATED', 'CANCELED', 'CLIENT_ERROR'), true],
    ['of which no type says whose it was', run('TERMINATED', 'CANCELED'), true],
    ['of type SUCCESS', run('TERMINATED', 'CANCELED', 'SUCCESS'), false],
    ['by a person', run('TERMINATED', 'USER_CANCELED', 'CLIENT_ERROR'), false],
    ['that is under way', run('TERMINATING', 'CANCELED', 'CLIENT_ERROR'), false],
  ])('%s', (_name, record, isFailed) => {
    expect(record.isFailed).toBe(isFailed);
  });
});
