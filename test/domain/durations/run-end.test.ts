import { Run } from '../../../src';

const SUCCESS = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
const LEFT_OUT = { life_cycle_state: 'TERMINATED', result_state: 'UPSTREAM_FAILED' };
const RUNNING = { life_cycle_state: 'RUNNING' };
const PENDING = { life_cycle_state: 'PENDING' };
const task = (task_key: string, times: object, state: object = SUCCESS) => ({
  task_key,
  state,
  ...times,
});

describe('a run that has ended and does not state when', () => {
  it.each<[string, object, number | undefined]>([
    [
      'ended with the latest segment of its history, in whichever order that is',
      {
        repair_history: [
          { type: 'REPAIR', id: 2, start_time: 50, end_time: 60 },
          { type: 'ORIGINAL', start_time: 10, end_time: 20 },
          { type: 'REPAIR', id: 1, start_time: 30, end_time: 40 },
        ],
        tasks: [task('a', { end_time: 20 })],
      },
      60,
    ],
    [
      'ended with the last of its tasks if the latest segment states no end',
      {
        repair_history: [{ type: 'ORIGINAL', start_time: 10 }],
        tasks: [task('a', { start_time: 10, end_time: 20 })],
      },
      20,
    ],
    [
      'ended with the last of its tasks, in whichever order they are',
      {
        tasks: [
          task('a', { end_time: 20 }),
          task('b', { end_time: 30 }),
          task('c', { end_time: 5 }),
        ],
      },
      30,
    ],
    [
      'ended with the last task that ran: one that was left out has no times',
      { tasks: [task('a', { end_time: 20 }), task('b', { start_time: 0, end_time: 0 }, LEFT_OUT)] },
      20,
    ],
    ['states no time of its tasks', { tasks: [task('a', {}, LEFT_OUT)] }, undefined],
    ['lists no tasks', {}, undefined],
    [
      'has a task that started and of which no end is known',
      { tasks: [task('a', { end_time: 20 }), task('b', { start_time: 15 })] },
      undefined,
    ],
    [
      'has a task that still waits',
      { tasks: [task('a', { end_time: 20 }), task('b', {}, PENDING)] },
      undefined,
    ],
    [
      'is one page of several: tasks of the others may have ended later',
      { next_page_token: 'more', tasks: [task('a', { end_time: 20 })] },
      undefined,
    ],
  ])('%s', (_name, wire, end) => {
    const run = Run.fromDict({ state: SUCCESS, ...wire });
    expect(run.endedAt?.getTime()).toBe(end);
    expect(Run.fromDict({ start_time: 1, state: SUCCESS, ...wire }).durations().wall).toBe(
      end && end - 1,
    );
  });
});

it('a run that is active has not ended, although its tasks have', () => {
  const tasks = [task('a', { end_time: 20 })];
  expect(Run.fromDict({ state: RUNNING, end_time: 0, tasks }).endedAt).toBeUndefined();
});

it('what the run states goes first', () => {
  const run = Run.fromDict({
    state: SUCCESS,
    end_time: 25,
    repair_history: [{ type: 'ORIGINAL', start_time: 10, end_time: 20 }],
    tasks: [task('a', { end_time: 20 })],
  });
  expect(run.endedAt?.getTime()).toBe(25);
});
