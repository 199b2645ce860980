import { randomForm, simulate, WHOLE, type RunTruth } from './index';

/** What must hold in every world, whatever was drawn: the simulator is tested before it judges. */

const SEEDS = Array.from({ length: 60 }, (_, index) => index);

interface Entry {
  readonly run_id: number;
  readonly task_key: string;
  readonly start_time?: number;
  readonly end_time?: number;
  readonly state: { readonly life_cycle_state: string; readonly result_state?: string };
}

interface Document {
  readonly run_id: number;
  readonly end_time: number;
  readonly run_duration: number;
  readonly state: Entry['state'];
  readonly tasks?: readonly Entry[];
  readonly repair_history?: readonly {
    readonly start_time: number;
    readonly end_time: number;
    readonly task_run_ids: readonly number[];
  }[];
}

const OVER = new Set(['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR']);

/** Every document of some worlds in one page, in order of time. */
function* documents(): Generator<{
  document: Document;
  truth: RunTruth;
  features: ReadonlySet<string>;
}> {
  for (const seed of SEEDS) {
    const world = simulate(seed, { twoWorkspaces: false });
    for (const moment of world.moments()) {
      for (const { text, truth } of world.documents(moment, { ...WHOLE, pageSize: Infinity })) {
        yield { document: JSON.parse(text) as Document, truth, features: world.features };
      }
    }
  }
}

const all = [...documents()];

it('is the same world for the same seed', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const [one, two] = [simulate(seed), simulate(seed)];
    const form = randomForm(seed);
    expect(two.moments()).toEqual(one.moments());
    for (const moment of one.moments()) {
      expect(two.documents(moment, form)).toEqual(one.documents(moment, form));
      expect(two.loops(moment, form)).toEqual(one.loops(moment, form));
    }
  }
});

it('has an entry for every attempt, and none twice', () => {
  for (const { document, truth } of all) {
    const ids = (document.tasks ?? []).map((entry) => String(entry.run_id));
    const attempts = truth.tasks.flatMap((task) => task.attempts.map(({ runId }) => runId));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...attempts].sort()).toEqual([...ids].sort());
  }
});

it('says that a run is active exactly while its document does', () => {
  for (const { document, truth } of all) {
    expect(OVER.has(document.state.life_cycle_state)).toBe(!truth.isActive);
    if (truth.isActive) expect(document.end_time).toBe(0);
    if (truth.isActive) expect(truth.outcome).toBeUndefined();
    else expect(truth.outcome).toBeDefined();
  }
});

it('has no active task in a run that has ended, and no end after the end of the run', () => {
  for (const { document, truth } of all) {
    if (truth.isActive) continue;
    for (const { state, end_time: end } of document.tasks ?? []) {
      expect(OVER.has(state.life_cycle_state)).toBe(true);
      expect(end ?? 0).toBeLessThanOrEqual(document.end_time);
    }
  }
});

it('counts the time at work: not less than the tasks took, not more than since the start', () => {
  for (const { document, truth, features } of all) {
    expect(document.run_duration).toBe(truth.segmentsMs);
    expect(truth.taskTimeMs).toBeLessThanOrEqual(truth.segmentsMs);
    const until = truth.endedAt ?? truth.moment;
    if (truth.startedAt !== undefined) {
      expect(truth.segmentsMs).toBeLessThanOrEqual(until - truth.startedAt);
    }
    if (truth.repairs === 0 && truth.outcome !== 'skipped' && truth.startedAt !== undefined) {
      expect(truth.segmentsMs).toBe(until - truth.startedAt);
    }
    const history = document.repair_history;
    if (history === undefined) continue;
    const sum = history.reduce(
      (total, { start_time: start, end_time: end }) => total + (end || truth.moment) - start,
      0,
    );
    expect([sum, features.size > 0]).toEqual([truth.segmentsMs, true]);
  }
});

it('names every entry in one segment of the history, and the latest in the last that has its key', () => {
  for (const { document, truth } of all) {
    const history = document.repair_history;
    if (history === undefined) continue;
    const ids = history.flatMap(({ task_run_ids: each }) => each.map(String));
    expect([...ids].sort()).toEqual(
      (document.tasks ?? []).map((each) => String(each.run_id)).sort(),
    );
    for (const { attempts, latestRunId } of truth.tasks) {
      const segments = attempts.map(({ runId }) =>
        history.findIndex(({ task_run_ids: each }) => each.map(String).includes(runId)),
      );
      const latest = attempts.findIndex(({ runId }) => runId === latestRunId);
      expect(segments[latest]).toBe(Math.max(...segments));
    }
  }
});

it('has a root failure if a task failed, and root failures are failed tasks', () => {
  for (const { truth } of all) {
    expect(truth.rootFailures.length > 0).toBe(truth.failedTasks.length > 0);
    expect(truth.failedTasks).toEqual(expect.arrayContaining([...truth.rootFailures]));
    expect(truth.ownFailures).toEqual(expect.arrayContaining([...truth.rootFailures]));
    if (truth.outcome === 'success') expect(truth.failedTasks).toEqual([]);
    if (truth.outcome === 'partial') {
      expect(truth.tasks.some(({ outcome }) => outcome !== 'success')).toBe(true);
    }
  }
});

it('knows for what a task was left out, unless the run was stopped or repaired', () => {
  for (const { truth, features } of all) {
    const isPlain = ![...features].some((name) => name.startsWith('run:')) && truth.repairs === 0;
    for (const { why, becauseOf } of truth.skipped) {
      if (why === 'excluded' || why === 'disabled') expect(becauseOf).toEqual([]);
      else if (isPlain) expect(becauseOf).not.toEqual([]);
    }
  }
});

it('cuts pages that make up the whole', () => {
  for (const seed of SEEDS.slice(0, 80)) {
    const world = simulate(seed, { twoWorkspaces: false });
    const moment = world.moments().at(-1) as number;
    const form = { ...randomForm(seed, { trimmed: false }), from: 'get', pageSize: 3 } as const;
    const pages = new Map<string, { ids: string[]; tokens: number; count: number }>();
    for (const { text, truth } of world.documents(moment, form)) {
      const found = pages.get(truth.runId) ?? { ids: [], tokens: 0, count: 0 };
      const document = JSON.parse(text) as Document & { readonly next_page_token?: string };
      const ids = (document.tasks ?? []).map((entry) => String(entry.run_id));
      expect(ids).toEqual(truth.part.entryRunIds);
      found.ids.push(...ids);
      found.tokens += document.next_page_token === undefined ? 0 : 1;
      found.count += 1;
      pages.set(truth.runId, found);
      expect(truth.part.pages).toBe(Math.max(1, Math.ceil((ids.length + truth.part.missing) / 3)));
    }
    for (const { truth } of world.documents(moment, { ...WHOLE, pageSize: Infinity })) {
      const { ids, tokens, count } = pages.get(truth.runId)!;
      expect([...ids].sort()).toEqual([...truth.part.entryRunIds].sort());
      expect(tokens).toBe(count - 1);
    }
  }
});

it('never takes back what has happened', () => {
  for (const seed of SEEDS.slice(0, 50)) {
    const world = simulate(seed, { twoWorkspaces: false });
    const ended = new Map<string, unknown>();
    for (const moment of world.events) {
      for (const { truth } of world.documents(moment)) {
        for (const attempt of truth.tasks.flatMap(({ attempts }) => attempts)) {
          const before = ended.get(attempt.runId);
          if (before !== undefined) expect(attempt).toEqual(before);
          else if (!attempt.isActive) ended.set(attempt.runId, attempt);
        }
      }
      if (ended.size > 40) break;
    }
  }
});
