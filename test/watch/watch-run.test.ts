import { watchRun, type FetchPage, type WatchOptions } from '../../src';
import { FakeClock, settle } from '../helpers/fake-clock';

const RUNNING = { status: { state: 'RUNNING' }, start_time: 1_000 };
const DONE = { status: { state: 'TERMINATED', termination_details: { code: 'SUCCESS' } } };
const task = (run_id: number, more: object = RUNNING): object => ({
  task_key: 'a',
  run_id,
  ...more,
});
const run = (...more: object[]): object => Object.assign({ run_id: 7 }, ...more) as object;

/** Answers one after the other; the last again and again. */
function answers(...all: readonly (object | string)[]): FetchPage & { readonly calls: number } {
  let calls = 0;
  const get = (): object | string => all[Math.min((calls += 1), all.length) - 1] as object;
  return Object.defineProperty(get, 'calls', { get: () => calls }) as never;
}

async function typesOf(get: FetchPage, options: WatchOptions = {}): Promise<readonly string[]> {
  const types: string[] = [];
  const clock = new FakeClock(0, true);
  for await (const { type } of watchRun(get, { clock, ...options })) types.push(type);
  return types;
}

it('tells each change once, in order, with its time and its task', async () => {
  const failed = {
    status: { state: 'TERMINATED', termination_details: { code: 'RUN_EXECUTION_ERROR' } },
  };
  const first = task(1, { ...failed, start_time: 1_000, end_time: 2_000 });
  const again = task(2, { ...DONE, start_time: 3_000, end_time: 4_000, attempt_number: 1 });
  const get = answers(
    run({ status: { state: 'QUEUED' } }),
    run(RUNNING, { tasks: [task(1)] }),
    run(RUNNING, { tasks: [task(1)] }),
    run(DONE, { start_time: 1_000, end_time: 5_000, tasks: [first, again] }),
  );
  const changes: unknown[] = [];
  for await (const change of watchRun(get, { clock: new FakeClock(0, true) })) {
    const { type, at } = change;
    const id = 'task' in change ? change.task.runId : undefined;
    changes.push([type, at?.getTime(), id, 'outcome' in change ? change.outcome : undefined]);
    if (type === 'task-retried') expect(change.previous.runId).toBe(1);
  }
  expect(changes).toEqual([
    ['started', 1_000, undefined, undefined],
    ['task-started', 1_000, 1, undefined],
    ['task-ended', 2_000, 1, 'failed'],
    ['task-retried', 2_000, 2, undefined],
    ['task-started', 3_000, 2, undefined],
    ['task-ended', 4_000, 2, 'success'],
    ['ended', 5_000, undefined, 'success'],
  ]);
});

it('tells what happened before it began, or leaves it out since a time', async () => {
  const get = answers(run(DONE, { start_time: 1_000, end_time: 2_000 }));
  expect(await typesOf(get)).toEqual(['started', 'ended']);
  expect(await typesOf(get, { since: new Date(1_500) })).toEqual(['ended']);
  expect(get.calls).toBe(2);
});

it.each<[string, object]>([
  [
    'a new state with a result',
    { state: { life_cycle_state: 'ARCHIVING', result_state: 'FAILED' } },
  ],
  [
    'a new status with a code',
    { status: { state: 'SETTLING', termination_details: { code: 'SUCCESS', type: 'SUCCESS' } } },
  ],
  [
    'a state that is no object',
    { state: 'TERMINATED', status: { termination_details: { code: 'SUCCESS' } } },
  ],
  [
    'a result while it is terminating',
    { state: { life_cycle_state: 'TERMINATING', result_state: 'SUCCESS' } },
  ],
  ['nothing that says so', {}],
])('is not over by %s', async (_name, more) => {
  const get = answers(run(more), run(more), run(DONE));
  expect((await typesOf(get)).filter((type) => type === 'ended')).toEqual(['ended']);
  expect(get.calls).toBe(3);
});

it.each<[string, object]>([
  [
    'either form says it',
    { state: { life_cycle_state: 'TERMINATED' }, status: { state: 'SETTLING' } },
  ],
  ['a result says it, and no state is named', { state: { result_state: 'FAILED' } }],
  ['it was skipped', { state: { life_cycle_state: 'SKIPPED' } }],
])('is over if %s', async (_name, more) => {
  expect(await typesOf(answers(run(more)))).toContain('ended');
});

it('asks once more if a run is over and a task of it is not: it ended between two pages', async () => {
  const torn = run(DONE, { tasks: [task(1)] });
  const whole = run(DONE, { tasks: [task(1, DONE)] });
  const get = answers(torn, whole);
  expect(await typesOf(get)).toEqual(['started', 'task-started', 'task-ended', 'ended']);
  // A task in a state that is not known stays so.
  const strange = answers(run(DONE, { tasks: [task(1, { status: { state: 'SETTLING' } })] }));
  expect(await typesOf(strange)).toEqual(['ended']);
  expect(strange.calls).toBe(2);
});

it('goes on over a repair that it did not see begin, by the history', async () => {
  const original = {
    type: 'ORIGINAL',
    start_time: 1_000,
    end_time: 2_000,
    task_run_ids: [1],
    ...DONE,
  };
  const repair = { type: 'REPAIR', id: 5, task_run_ids: [2], ...RUNNING, start_time: 3_000 };
  const get = answers(
    run(RUNNING, { tasks: [task(1)] }),
    run(RUNNING, { tasks: [task(1, DONE), task(2)], repair_history: [repair, original] }),
    run(DONE, { tasks: [task(1, DONE), task(2, DONE)], repair_history: [original, repair] }),
  );
  const seen: unknown[] = [];
  for await (const change of watchRun(get, { clock: new FakeClock(0, true) })) {
    seen.push(change.type === 'repaired' ? [change.type, change.repairId] : change.type);
  }
  expect(seen).toEqual([
    'started',
    'task-started',
    'task-ended',
    'ended',
    ['repaired', 5],
    'task-started',
    'task-ended',
    'ended',
  ]);
});

it('takes a late answer of the server for what it is', async () => {
  const get = answers(
    run(RUNNING, { tasks: [task(1, { ...DONE, start_time: 1_000 })] }),
    run({ status: { state: 'PENDING' } }, { tasks: [task(1)] }),
    run(DONE, { tasks: [task(1, DONE)] }),
  );
  expect(await typesOf(get)).toEqual(['started', 'task-started', 'task-ended', 'ended']);
});

it('follows the pages of the run', async () => {
  const get: FetchPage = (token) =>
    token === undefined
      ? run(DONE, { tasks: [task(1, DONE)], next_page_token: '2' })
      : run(DONE, { tasks: [task(2, { ...DONE, task_key: 'b' })] });
  expect(await typesOf(get)).toEqual(['task-ended', 'task-ended', 'ended']);
  await expect(typesOf(answers(run({ next_page_token: 'x' })))).rejects.toThrow(/page 2.*again/);
});

it('waits longer while nothing changes, and within the bounds', async () => {
  const clock = new FakeClock(0, true);
  const idle = run(RUNNING, { tasks: [task(1)] });
  const news = run(RUNNING, { tasks: [task(1, DONE)] });
  const get = answers(
    idle,
    idle,
    idle,
    idle,
    idle,
    news,
    news,
    run(DONE, { tasks: [task(1, DONE)] }),
  );
  await typesOf(get, { clock, interval: { min: 100, max: 500 } });
  expect(clock.waits).toEqual([100, 200, 400, 500, 500, 100, 200]);
  const steady = new FakeClock(0, true);
  await typesOf(answers(idle, idle, idle, run(DONE)), { clock: steady, interval: 300 });
  expect(steady.waits).toEqual([300, 300, 300]);
});

describe('an abort', () => {
  const error = { name: 'AbortError', code: 'ABORT_ERR', cause: 'enough' };

  it('ends a wait at once, and leaves no listener', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const removed = jest.spyOn(signal, 'removeEventListener');
    const added = jest.spyOn(signal, 'addEventListener');
    const changes = watchRun(answers(run({})), { signal, clock: new FakeClock(0) });
    const next = changes.next();
    await settle();
    controller.abort('enough');
    await expect(next).rejects.toMatchObject(error);
    expect(await changes.next()).toEqual({ done: true, value: undefined });
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });

  it('ends a request that does not listen, and is passed to one that does', async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const get: FetchPage = (_token, { signal }) => {
      inner = signal;
      return new Promise(() => undefined);
    };
    const next = watchRun(get, { signal: controller.signal }).next();
    await settle();
    expect(inner?.aborted).toBe(false);
    controller.abort('enough');
    expect(inner?.aborted).toBe(true);
    await expect(next).rejects.toMatchObject(error);
  });

  it('comes before changes that were not given yet, and before the first request', async () => {
    const controller = new AbortController();
    const get = answers(run(DONE, { start_time: 1_000 }));
    const changes = watchRun(get, { signal: controller.signal });
    expect((await changes.next()).value).toMatchObject({ type: 'started' });
    controller.abort('enough');
    await expect(changes.next()).rejects.toMatchObject(error);
    const late = watchRun(get, { signal: controller.signal });
    await expect(late.next()).rejects.toMatchObject(error);
    expect(get.calls).toBe(1);
  });
});

it('ends when its loop is left, in the middle of a wait too', async () => {
  const clock = new FakeClock(0);
  const changes = watchRun(answers(run(RUNNING)), { clock });
  expect((await changes.next()).value).toMatchObject({ type: 'started' });
  const pending = changes.next();
  await settle();
  expect(await changes.return?.()).toMatchObject({ done: true });
  expect(await pending).toEqual({ done: true, value: undefined });
});

it('ends when its time is up, in the middle of a request too', async () => {
  const clock = new FakeClock(0);
  let signal: AbortSignal | undefined;
  const get: FetchPage = (_token, context) => {
    signal = context.signal;
    return new Promise(() => undefined);
  };
  const next = watchRun(get, { clock, timeout: 5_000 }).next();
  next.catch(() => undefined);
  await clock.advance(4_999);
  expect(signal?.aborted).toBe(false);
  await clock.advance(1);
  await expect(next).rejects.toMatchObject({ name: 'WatchTimeoutError', timeout: 5_000 });
  expect(signal?.aborted).toBe(true);
});

it('uses the clock of the machine if none is given', async () => {
  const get = answers(run(RUNNING), run(DONE));
  const types: string[] = [];
  for await (const { type } of watchRun(get, { interval: 1, timeout: 60_000 })) types.push(type);
  expect(types).toEqual(['started', 'ended']);
  const controller = new AbortController();
  const next = watchRun(answers(run({})), { signal: controller.signal }).next();
  await settle();
  controller.abort();
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
});

it('passes on what the function throws, and reads strictly if it is asked to', async () => {
  const broken = new Error('503');
  await expect(typesOf(() => Promise.reject(broken))).rejects.toBe(broken);
  const get = answers(run({ trigger: 'NEXT_YEAR' }));
  await expect(watchRun(get, { mode: 'strict', enums: 'closed' }).next()).rejects.toThrow(
    /trigger/,
  );
});

it.each<[string, object, RegExp]>([
  ['no number', { interval: '5' }, /the option interval must be milliseconds above 0, but is 5/],
  ['zero', { interval: 0 }, /interval/],
  ['bounds in the wrong order', { interval: { min: 2, max: 1 } }, /min of 2 above its max of 1/],
  ['a timeout that is none', { timeout: NaN }, /timeout .* NaN/],
  ['a time that is none', { since: new Date(NaN) }, /since/],
  ['an option that does not exist', { intervall: 5 }, /no read option intervall/],
])('refuses %s at once', (_name, options, message) => {
  expect(() => watchRun(answers({}), options as never)).toThrow(message);
});
