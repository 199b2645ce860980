import { watchRun, watchRuns, type LenientRunChange } from '../../../src';
import type { RunLost, FetchPage } from '../../../src';
import type { Lenient, Run } from '../../../src';
import { simulate, type RunTruth, type World } from '../../simulator';
import { Random } from '../../simulator/random';
import { FakeClock } from '../fake-clock';
import { apiForm, JobsApi } from '../jobs-api/jobs-api';
import { serve } from '../jobs-api/serve';

const GET = '/api/2.2/jobs/runs/get';

type Seen = LenientRunChange | RunLost<Lenient<Run>>;

/** What a watch gave of a simulated history, and what it should have. */
export interface WatchedHistory {
  readonly name: string;
  readonly changes: readonly string[];
  readonly truth: readonly string[];
  /** What is wrong with the order of the changes. */
  readonly disorder: readonly string[];
  readonly requests: number;
}

/**
 * Watches each run of a world, from a moment before its first change on, until it is over.
 * @param isServed - whether to ask over HTTP.
 */
export async function watchHistory(
  seed: number,
  isServed = false,
): Promise<readonly WatchedHistory[]> {
  const world = simulate(seed, { ids: seed % 10 === 9 ? 'huge' : 'safe' });
  const random = new Random(seed + 5);
  const histories: WatchedHistory[] = [];
  for (const { runId, workspace, createdAt } of world.runs) {
    if (workspace > 0) continue;
    const { api, clock, interval } = serverOf(world, random, seed, createdAt);
    const changes: Seen[] = [];
    const served = isServed ? await serve(api) : undefined;
    const get: FetchPage = async (page_token, { signal }) => {
      const query = { run_id: String(runId), ...(page_token && { page_token }) };
      if (!served) return api.answer('GET', GET, query).body;
      const url = `${served.host}${GET}?${new URLSearchParams(query).toString()}`;
      return (await fetch(url, { signal })).text();
    };
    try {
      for await (const change of watchRun(get, { clock, interval })) changes.push(change);
    } finally {
      await served?.close();
    }
    histories.push(compare(`run ${runId}`, changes, truthsOf(world, clock, String(runId)), api));
  }
  return histories;
}

/** Watches the list of a world's runs, from its beginning on, until all of them are over. */
export async function watchList(seed: number): Promise<WatchedHistory> {
  const world = simulate(seed, { twoWorkspaces: false });
  const random = new Random(seed + 6);
  const { api, clock, interval } = serverOf(world, random, seed, (world.events[0] ?? 0) - 1);
  // A repair may begin and end between two requests.
  const isActiveOnly = world.runs.every(({ segments }) => segments.length < 2);
  const list: FetchPage = (page_token) => {
    const query = { page_token, expand_tasks: 'true', active_only: String(isActiveOnly) };
    return api.answer('GET', '/api/2.2/jobs/runs/list', query).body;
  };
  const changes: Seen[] = [];
  const controller = new AbortController();
  const last = world.events.at(-1) ?? 0;
  const getRun = (id: number | bigint, page_token: string | undefined): string =>
    api.answer('GET', GET, { run_id: String(id), page_token }).body;
  // Listed runs have their history here, so that a run need be fetched only where it is cut or has left the list.
  const options = { clock, interval, getRun, signal: controller.signal };
  const first: FetchPage = (token, context) => {
    if (clock.now() > last + 3 * interval.max) controller.abort();
    return list(token, context);
  };
  try {
    for await (const change of watchRuns(first, options)) changes.push(change);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
  // What begins and ends between two requests is never in a list of what is active.
  const seen = new Set(changes.map(({ run }) => idOf(run)));
  const truths = truthsOf(world, clock);
  return compare(
    'list',
    changes,
    isActiveOnly ? truths.filter(({ runId }) => seen.has(runId)) : truths,
    api,
  );
}

function serverOf(world: World, random: Random, seed: number, from: number) {
  const clock = new FakeClock(from + random.integer(0, 5_000), true);
  const span = Math.max(60_000, (world.events.at(-1) ?? 0) - from);
  const min = Math.ceil(span / random.integer(3, 60));
  const interval = { min, max: min * random.integer(1, 4) };
  const api = new JobsApi(world, { now: () => clock.now(), form: apiForm(seed), listSize: 3 });
  return { api, clock, interval };
}

/** The truth of each run at the moment at which the watch ended; of one run if its id is given. */
function truthsOf(world: World, clock: FakeClock, runId?: string): readonly RunTruth[] {
  const truths = new Map<string, RunTruth>();
  for (const { truth } of world.documents(clock.now(), apiForm(world.seed))) {
    if (truth.workspace === firstWorkspace(world, clock)) truths.set(truth.runId, truth);
  }
  return [...truths.values()].filter((truth) => runId === undefined || truth.runId === runId);
}

function firstWorkspace(world: World, clock: FakeClock): string | undefined {
  return world.documents(clock.now())[0]?.truth.workspace;
}

function compare(
  name: string,
  changes: readonly Seen[],
  truths: readonly RunTruth[],
  api: JobsApi,
): WatchedHistory {
  const truth = truths.flatMap(changesOfTruth).sort();
  return {
    name,
    changes: changes.flatMap((change) => (isDisputed(change, truth) ? [] : textOf(change))).sort(),
    truth,
    disorder: disorderOf(changes),
    requests: api.requests.length,
  };
}

/** Some servers state the moment at which a task was canceled that never started as its start and its end. */
function isDisputed(change: Seen, truth: readonly string[]): boolean {
  if (change.type !== 'task-started' || truth.includes(textOf(change))) return false;
  return change.task.endTime === change.task.startTime && change.task.outcome === 'canceled';
}

const digits = (id: unknown): string => String(id);

/** A change as text, without its time. */
function textOf(change: Seen): string {
  const run = idOf(change.run);
  switch (change.type) {
    case 'task-started':
    case 'task-retried':
      return `${run} ${change.type} ${idOf(change.task)}`;
    case 'task-ended':
      return `${run} ${change.type} ${idOf(change.task)} ${change.outcome}`;
    case 'repaired':
      return `${run} repaired`;
    default:
      return `${run} ${change.type}`;
  }
}

function idOf(record: {
  readonly runId?: number | undefined;
  readonly additionalProperties: object;
}): string {
  return digits(record.runId ?? (record.additionalProperties as Record<string, unknown>)['run_id']);
}

/** The changes up to the moment of a truth. */
function changesOfTruth(truth: RunTruth): readonly string[] {
  const run = truth.runId;
  const changes: string[] = [];
  if (truth.startedAt !== undefined) changes.push(`${run} started`);
  for (const { attempts } of truth.tasks) {
    for (const [index, attempt] of attempts.entries()) {
      const isRetry = index > 0 && attempts[index - 1]?.segment === attempt.segment;
      if (isRetry) changes.push(`${run} task-retried ${attempt.runId}`);
      if (attempt.startedAt !== undefined) changes.push(`${run} task-started ${attempt.runId}`);
      if (!attempt.isActive) {
        changes.push(`${run} task-ended ${attempt.runId} ${attempt.outcome}`);
      }
    }
  }
  for (let repair = 0; repair < truth.repairs; repair += 1) changes.push(`${run} repaired`);
  const ends = truth.repairs + Number(!truth.isActive);
  for (let end = 0; end < ends; end += 1) changes.push(`${run} ended`);
  return changes;
}

/** A run and its attempts start before they end, and nothing comes between a run's end and its repair. */
function disorderOf(changes: readonly Seen[]): readonly string[] {
  const disorder: string[] = [];
  const over = new Set<string>();
  const started = new Set<string>();
  for (const change of changes) {
    const run = idOf(change.run);
    if (change.type === 'ended') over.add(run);
    else if (change.type === 'repaired') {
      if (!over.delete(run)) disorder.push(`${run} repaired before it ended`);
    } else if (over.has(run)) disorder.push(`${textOf(change)} after the end`);
    if (change.type === 'task-ended') started.add(`over ${idOf(change.task)}`);
    if (change.type === 'task-started' && started.has(`over ${idOf(change.task)}`)) {
      disorder.push(`${textOf(change)} after its end`);
    }
    if (change.type === 'task-retried' && !started.has(`over ${idOf(change.previous)}`)) {
      disorder.push(`${textOf(change)} before the end of the attempt before`);
    }
  }
  return disorder;
}
