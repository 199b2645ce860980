import { Run, RunHistory } from '../../../src';
import {
  randomForm,
  simulate,
  type AttemptTruth,
  type RunDocument,
  type RunTruth,
} from '../../simulator';
import { leastOf, SEED, shareOf } from '../../helpers/seed';

const WORLDS = shareOf(60);

interface HistoryTruth {
  runs: number;
  active: number;
  success: number;
  judged: number;
  durations: (number | undefined)[];
  recoveredTasks: string[];
  failedTasks: string[];
}

/** What failed of the simulator's runs: a form that tells who canceled is used. */
const BAD = ['failed', 'timed-out'];

const keyOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('/');

/** The truth about each job, from the truths of its runs, by workspace and job. */
function truthsOf(documents: readonly RunDocument[]): Map<string, HistoryTruth> {
  const runs = new Map<string, RunTruth>();
  for (const { truth } of documents) {
    const key = keyOf(truth.workspace, truth.runId);
    if ((runs.get(key)?.moment ?? -1) <= truth.moment) runs.set(key, truth);
  }
  const chains = new Map<string, RunTruth[]>();
  for (const truth of runs.values()) {
    const key = keyOf(truth.workspace, truth.firstRunId);
    chains.set(key, [...(chains.get(key) ?? []), truth]);
  }
  const jobs = new Map<string, HistoryTruth>();
  for (const chain of chains.values()) {
    chain.sort((left, right) => left.attemptNumber - right.attemptNumber);
    const latest = chain.at(-1) as RunTruth;
    const key = keyOf(latest.workspace, latest.jobId);
    const job = jobs.get(key) ?? newTruth();
    jobs.set(key, job);
    job.runs += 1;
    if (latest.isActive) job.active += 1;
    if (latest.outcome === 'success') job.success += 1;
    const isDone = latest.outcome === 'success' || latest.outcome === 'partial';
    if (isDone || BAD.includes(latest.outcome ?? '')) job.judged += 1;
    if (isDone) {
      job.durations.push(chain.reduce((total, run) => total + timeAtWork(run), 0));
    }
    addTasks(job, chain);
  }
  return jobs;
}

/** Phases that are all 0 say nothing of a run that took some time: the server's total does. */
function timeAtWork({ durationMs = 0, segmentsMs }: RunTruth): number {
  return durationMs === 0 ? segmentsMs : durationMs;
}

function newTruth(): HistoryTruth {
  return {
    runs: 0,
    active: 0,
    success: 0,
    judged: 0,
    durations: [],
    recoveredTasks: [],
    failedTasks: [],
  };
}

function addTasks(job: HistoryTruth, chain: readonly RunTruth[]): void {
  const latest = chain.at(-1) as RunTruth;
  for (const task of latest.tasks) {
    if (task.failed) job.failedTasks.push(task.taskKey);
    const attempts: AttemptTruth[] = chain.flatMap(
      ({ tasks }) => tasks.find(({ taskKey }) => taskKey === task.taskKey)?.attempts ?? [],
    );
    const isDone = task.outcome === 'success' || task.outcome === 'partial';
    if (isDone && attempts.some(({ failed }) => failed)) job.recoveredTasks.push(task.taskKey);
  }
}

interface Answer {
  readonly seed: number;
  readonly job: string;
  readonly actual: unknown;
  readonly truth: unknown;
}

/** What the history says and the truth, for each job of the documents. */
function* answers(seed: number, documents: readonly RunDocument[]): Generator<Answer> {
  const histories = RunHistory.group(
    documents.map(({ text }) => Run.fromJson(text, { mode: 'lenient' })),
  );
  const truths = truthsOf(documents);
  yield {
    seed,
    job: 'all',
    actual: [...histories.keys()].sort(),
    truth: [...truths.keys()].sort(),
  };
  const moment = Math.max(...documents.map(({ truth }) => truth.moment));
  for (const [job, truth] of truths) {
    const history = histories.get(job)?.at(moment);
    const tasks = [...(history?.tasks.values() ?? [])];
    const list = (counts: (task: (typeof tasks)[number]) => number): unknown =>
      tasks.flatMap((task) => Array<string>(counts(task)).fill(task.taskKey)).sort();
    // Of pages of several moments a run may say that it is partial; then its tasks are not judged.
    const isWhole = tasks.every(({ outcomes }) => outcomes.unknown === 0);
    const actual = {
      isWhole,
      runs: history?.outcomes.total,
      active: history?.outcomes.active,
      successRate: history?.successRate,
      recovered: list((task) => task.recovered),
      failed: list(
        ({ outcomes }) => outcomes.failed + outcomes.timedOut + outcomes.canceledByPlatform,
      ),
      longest: history?.durations().longest?.milliseconds ?? 0,
      unknown: history?.durations().unknown,
    };
    const longest = Math.max(0, ...truth.durations.map((duration) => duration ?? 0));
    const right = {
      isWhole,
      runs: truth.runs,
      active: truth.active,
      successRate: actual.successRate,
      recovered: truth.recoveredTasks.sort(),
      failed: truth.failedTasks.sort(),
      longest,
      unknown: 0,
    };
    // A run that the platform canceled fails without its outcome saying so; the tests by hand have it.
    const isCanceled = (history?.outcomes.canceledByPlatform ?? 0) > 0;
    if (!isCanceled) {
      right.successRate = truth.judged === 0 ? undefined : truth.success / truth.judged;
    }
    yield { seed, job, actual, truth: right };
  }
}

/** True if the answer is the truth; of runs that are not whole a list may lack keys, and has no other one. */
function isTrue({ actual, truth }: Answer): boolean {
  if (JSON.stringify(actual) === JSON.stringify(truth)) return true;
  const [said, right] = [actual, truth] as [Lists, Lists];
  if (said.isWhole !== false) return false;
  const lists = ['recovered', 'failed'] as const;
  const isPart = lists.every((name) => said[name].every((key) => right[name].includes(key)));
  const rest = (answer: Lists): string =>
    JSON.stringify({ ...answer, recovered: undefined, failed: undefined });
  return isPart && rest(said) === rest(right);
}

interface Lists {
  readonly isWhole?: boolean;
  readonly recovered: readonly string[];
  readonly failed: readonly string[];
}

it(`tells the truth about the jobs of ${WORLDS} simulated worlds`, () => {
  const wrong: Answer[] = [];
  let partial = 0;
  const seen = { jobs: 0, several: 0, recovered: 0, failed: 0, active: 0 };
  for (let seed = SEED; seed < SEED + WORLDS; seed += 1) {
    const world = simulate(seed);
    const form = { ...randomForm(seed, { trimmed: false }), from: 'get' as const };
    const streams = world.moments().map((moment) => world.documents(moment, form));
    for (const documents of [world.stream(form), ...streams]) {
      if (documents.length === 0) continue;
      for (const answer of answers(seed, documents)) {
        if (!isTrue(answer)) wrong.push(answer);
        const truth = answer.truth as Partial<Record<string, number & string[]>>;
        partial += Number((truth['isWhole'] as unknown) === false);
        seen.jobs += 1;
        seen.several += Number((truth['runs'] ?? 0) > 1);
        seen.recovered += Number((truth['recovered']?.length ?? 0) > 0);
        seen.failed += Number((truth['failed']?.length ?? 0) > 0);
        seen.active += Number((truth['active'] ?? 0) > 0);
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(partial).toBeLessThanOrEqual(seen.jobs / 100);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(leastOf(11));
});
