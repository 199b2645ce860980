import { RetryChain, Run } from '../../../src';

const RUNNING = { state: { life_cycle_state: 'RUNNING' } };
const SUCCESS = { state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } };
const FAILED = { state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } };

type Wire = Record<string, unknown>;
const document = (wire: Wire): Run => Run.fromDict({ run_id: 5, ...wire });
const task = (task_key: string, run_id: number, more: Wire = SUCCESS): Wire => ({
  task_key,
  run_id,
  ...more,
});

/** What the documents say together, in whichever order they come. */
function together(documents: readonly Run[]): Run {
  const [first, ...others] = ordersOf(documents).map((runs) => {
    const chains = [...RetryChain.group(runs).values()];
    expect(chains).toHaveLength(1);
    return chains[0]!.latest;
  });
  for (const other of others) expect(other.toJson()).toBe(first!.toJson());
  return first!;
}

function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, place) =>
    ordersOf(list.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}
const outcomes = (run: Run): unknown =>
  Object.fromEntries((run.tasks ?? []).map(({ taskKey, outcome }) => [taskKey, outcome]));

describe('an entry of runs/list, which lists no tasks, beside an earlier or later answer that does', () => {
  const whole = { ...RUNNING, start_time: 100, run_duration: 9, tasks: [task('a', 51)] };

  it.each<[string, Wire, Wire, boolean]>([
    ['the server counted more since', { ...SUCCESS, start_time: 100, run_duration: 10 }, {}, true],
    ['the server counted less', { ...FAILED, end_time: 999, run_duration: 8 }, {}, false],
    ['the last event is later', { ...SUCCESS, end_time: 110, run_duration: 9 }, {}, true],
    ['the last event is earlier', { ...FAILED, end_time: 108, run_duration: 9 }, {}, false],
    [
      'only the entry has a count, and its last event is earlier',
      { ...FAILED, end_time: 103, run_duration: 7 },
      { run_duration: 0, tasks: [task('a', 51, { ...SUCCESS, end_time: 104 })] },
      false,
    ],
    ['only the other one has a count', { ...SUCCESS, end_time: 110 }, {}, true],
    ['no event tells them apart, but the entry has ended', { ...SUCCESS, end_time: 109 }, {}, true],
    ['nothing tells them apart', { ...RUNNING, start_time: 100, run_duration: 9 }, {}, false],
  ])('%s', (_name, entry, more, isTaken) => {
    const run = together([document(entry), document({ ...whole, ...more })]);
    expect(run.isTerminal).toBe(isTaken);
    // The tasks may have gone on since they were listed.
    expect([outcomes(run), run.isPartial]).toEqual([{ a: 'success' }, isTaken]);
  });

  it('knows a repair of which no task is listed', () => {
    const entry = {
      ...RUNNING,
      run_duration: 9,
      repair_history: [{ type: 'REPAIR', id: 1, start_time: 200 }],
    };
    const run = together([document(entry), document(whole)]);
    expect([run.latestRepairId, outcomes(run), run.isPartial]).toEqual([1, { a: 'success' }, true]);
  });
});

describe('the first page and the last page', () => {
  const first = { ...RUNNING, tasks: [task('a', 51)], next_page_token: 'b' };
  const last = { ...RUNNING, tasks: [task('b', 52)] };

  it.each<[string, Wire, Wire, boolean]>([
    ['of one answer are all of the run', {}, {}, false],
    [
      'of one answer, the first of which has the later event',
      { tasks: [task('a', 51, { ...SUCCESS, end_time: 9 })] },
      { tasks: [task('b', 52, { ...SUCCESS, end_time: 8 })] },
      false,
    ],
    [
      'with a first page that has a task of the last one as well',
      { tasks: [task('b', 52), task('a', 51)], start_time: 9 },
      {},
      false,
    ],
    ['with a higher count on the first page', { run_duration: 10 }, { run_duration: 9 }, true],
    ['with a first page that is of an ended run', SUCCESS, {}, true],
    [
      'with a later end on the first page',
      { ...SUCCESS, end_time: 9 },
      { ...SUCCESS, end_time: 8 },
      true,
    ],
  ])('%s', (_name, onFirst, onLast, isPartial) => {
    const run = together([document({ ...first, ...onFirst }), document({ ...last, ...onLast })]);
    expect(run.isPartial).toBe(isPartial);
    expect(run.nextPageToken).toBe(isPartial ? 'b' : undefined);
    expect(outcomes(run)).toEqual({ a: 'success', b: 'success' });
  });

  it('of iterations are all of the run', () => {
    const entry = (run_id: number) => [task('i', run_id)];
    const run = together([
      document({ ...RUNNING, iterations: entry(51), next_page_token: 'b', start_time: 9 }),
      document({ ...RUNNING, iterations: entry(52) }),
    ]);
    expect([run.isPartial, run.iterations?.length]).toEqual([false, 2]);
  });

  it('are put together without the last one, and say where to go on', () => {
    const second = { ...last, next_page_token: 'c' };
    const run = together([document(first), document(second)]);
    expect(outcomes(run)).toEqual({ a: 'success', b: 'success' });
    expect([run.isPartial, run.hasMore]).toEqual([true, undefined]);
  });

  it('are the latest answer, although an earlier one listed more on a page', () => {
    const earlier = { ...RUNNING, run_duration: 9, tasks: [task('a', 51), task('b', 52)] };
    const answer = { ...SUCCESS, run_duration: 10 };
    const run = together([
      document(earlier),
      document({ ...first, ...answer }),
      document({ ...last, ...answer }),
    ]);
    expect([run.outcome, run.isPartial, outcomes(run)]).toEqual([
      'success',
      false,
      { a: 'success', b: 'success' },
    ]);
  });
});

describe('whole answers', () => {
  it('of which each knows more of one task are put together', () => {
    const run = together([
      document({ ...RUNNING, run_duration: 9, tasks: [task('a', 51, RUNNING), task('b', 52)] }),
      document({ ...RUNNING, run_duration: 10, tasks: [task('a', 51)] }),
    ]);
    expect([outcomes(run), run.isPartial]).toEqual([{ a: 'success', b: 'success' }, false]);
  });

  it('that say no more than a later one are left out of the documents', () => {
    const early = document({ ...RUNNING, tasks: [task('a', 51, RUNNING)] });
    const late = document({ ...SUCCESS, end_time: 9, tasks: [task('a', 51)] });
    for (const runs of ordersOf([early, late])) {
      const [chain] = [...RetryChain.group(runs).values()];
      expect(chain!.documents).toEqual([late]);
      expect(chain!.latest).toBe(late);
    }
  });
});

it('takes the latest entry of runs/list alone for a document, and the answer that lists tasks', () => {
  const early = document({ ...RUNNING, start_time: 1, run_duration: 5 });
  const late = document({ ...RUNNING, start_time: 1, run_duration: 9 });
  const whole = document({ ...RUNNING, start_time: 1, run_duration: 7, tasks: [task('a', 51)] });
  for (const runs of ordersOf([early, late, whole])) {
    const [chain] = [...RetryChain.group(runs).values()];
    expect(chain!.documents).toStrictEqual([late, whole]);
  }
});

describe('a page that was met before', () => {
  const first = document({ ...RUNNING, tasks: [task('a', 51)], next_page_token: 'b' });
  const second = document({ ...RUNNING, tasks: [task('b', 52)], next_page_token: 'c' });
  const last = document({ ...RUNNING, tasks: [task('c', 53)] });
  const documentsOf = (...runs: readonly Run[]): ReadonlySet<Run> => {
    const [chain] = [...RetryChain.group(runs).values()];
    expect(new Set(chain!.documents).size).toBe(chain!.documents.length);
    return new Set(chain!.documents);
  };

  it('is one document, whether it is the same object or was fetched again', () => {
    expect(documentsOf(first, first)).toEqual(new Set([first]));
    expect(documentsOf(first, first.clone())).toEqual(new Set([first]));
    const pages = [second, first, last];
    for (const again of [pages, pages.map((page) => page.clone())]) {
      expect(documentsOf(...pages, ...again, ...pages)).toEqual(new Set(pages));
    }
  });

  it('is one document of groupings that are put together, however often', () => {
    const chains = RetryChain.group([first, second]);
    const merged = RetryChain.merge(RetryChain.merge(chains, chains), chains);
    expect(merged.get('5')!.documents).toHaveLength(2);
  });
});

describe('of two entries for one attempt the further one is taken', () => {
  it.each<[string, Wire, Wire]>([
    ['ended over active', SUCCESS, RUNNING],
    ['the later end', { ...SUCCESS, end_time: 10 }, { ...FAILED, end_time: 9 }],
    ['terminating over running', { state: { life_cycle_state: 'TERMINATING' } }, RUNNING],
    ['the higher count', { ...RUNNING, run_duration: 10 }, { ...RUNNING, run_duration: 9 }],
    ['the later start', { ...RUNNING, start_time: 10 }, { ...RUNNING, start_time: 9 }],
    ['the first of two that know as much', { ...RUNNING, description: 'a' }, RUNNING],
  ])('%s', (name, further, other) => {
    const pages = [further, other].map((more) => document({ tasks: [task('a', 51, more)] }));
    const expected = [pages[0]!.tasks![0]!.toDict()];
    const wireOf = (runs: readonly Run[]) =>
      Run.merge(runs).run.tasks?.map((each) => each.toDict());
    expect(wireOf(pages)).toEqual(expected);
    if (!name.startsWith('the first')) expect(wireOf([...pages].reverse())).toEqual(expected);
  });
});

describe('which entries of two pages are one', () => {
  const shown = (...pages: readonly (readonly Wire[])[]): unknown => {
    const runs = pages.map(
      (tasks) => Run.fromDict({ run_id: 5, tasks }, { mode: 'lenient' }) as Run,
    );
    return Run.merge(runs).run.tasks?.map((each) => [each.runId, each.isTerminal]);
  };
  const nameless = (more: Wire): Wire => ({ task_key: 'a', ...more });

  it('those with one run id, in whatever place', () => {
    const tasks = [task('a', 1, RUNNING), task('a', 2, RUNNING)];
    expect(shown(tasks, [task('a', 2)])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('without run ids those with one key and number', () => {
    const number = (attempt_number: number | undefined, state: Wire) =>
      nameless({ attempt_number, ...state });
    expect(shown([number(1, RUNNING), number(undefined, RUNNING)], [number(0, SUCCESS)])).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });

  it('and those with one place among several with one key and number', () => {
    const running = [nameless(RUNNING), nameless(RUNNING), nameless(RUNNING)];
    const ended = [nameless(RUNNING), nameless(SUCCESS), nameless(RUNNING)];
    expect(shown(running, ended)).toEqual([
      [undefined, false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it('without a key those with one content', () => {
    expect(shown([{ description: 'x' }], [{ description: 'y' }])).toHaveLength(2);
    expect(
      shown([{ description: 'x' }], [{ description: 'x' }, { description: 'y' }]),
    ).toHaveLength(2);
  });
});
