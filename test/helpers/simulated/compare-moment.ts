import { linkRuns, RetryChain, Run } from '../../../src';
import {
  chainsOf,
  type Form,
  type LoopDocument,
  type RunDocument,
  type RunTruth,
  type World,
} from '../../simulator';
import { compareRun, idOfTask } from './compare-run';
import { Comparison } from './difference';

/** How the documents of a world are read: huge ids and numbers as text by a lenient read alone. */
export type Mode = 'strict' | 'lenient';

/** Compares all that the domain says at one moment of a world. */
export function compareMoment(world: World, moment: number, form: Form, mode: Mode): Comparison {
  const documents = world.documents(moment, form);
  const about = { seed: world.seed, moment, form, texts: documents.map(({ text }) => text) };
  const check = new Comparison(about);
  compareDocuments(check, documents, form, mode);
  compareLoops(check, world.loops(moment, form), mode);
  return check;
}

/** Compares what the domain says of documents of several moments with the truth of the latest. */
export function compareStream(world: World, form: Form, mode: Mode): Comparison {
  const moments = world.moments();
  const documents = world.stream(form, moments);
  const moment = moments.at(-1) ?? 0;
  const about = { seed: world.seed, moment, form, texts: documents.map(({ text }) => text) };
  const check = new Comparison(about);
  compareDocuments(check, documents, form, mode);
  return check;
}

function compareDocuments(
  check: Comparison,
  documents: readonly RunDocument[],
  form: Form,
  mode: Mode,
): void {
  const runs = documents.map(({ text }) => read(text, mode));
  const chains = RetryChain.group(runs);
  const truths = latestOf(documents.map(({ truth }) => truth));
  const partial = partialRuns(documents);
  const found = new Map(
    [...chains.values()].flatMap(({ attempts }) =>
      attempts.map((run) => [keyOf(run), run] as const),
    ),
  );
  check.is('runs', [...found.keys()].sort(), [...truths.keys()].sort());
  for (const [key, truth] of truths) {
    const run = found.get(key);
    if (run) compareRun(check, run, truth, form, !partial.has(key));
  }
  compareChains(check, chains, truths, form);
  if (partial.size === 0 && form.without.length === 0) compareLinks(check, runs, found, truths);
  for (const [place, { truth }] of documents.entries()) {
    // A page that is not the last says that there is more.
    const { page, pages } = truth.part;
    if (page < pages) check.is('isPartial of a page', runs[place]?.isPartial, true);
  }
}

function compareChains(
  check: Comparison,
  chains: ReadonlyMap<string, RetryChain>,
  truths: ReadonlyMap<string, RunTruth>,
  { without }: Form,
): void {
  const right = chainsOf(truths.values());
  const keys = right.map(({ workspace, firstRunId }) => keyOfTruth(workspace, firstRunId)).sort();
  check.is('chain keys', [...chains.keys()].sort(), keys);
  if (without.includes('attempt_number') || without.includes('start_time')) return;
  for (const chain of right) {
    const found = chains.get(keyOfTruth(chain.workspace, chain.firstRunId));
    const ids = found?.attempts.map((run) => String(idOf(run)));
    check.is('chain attempts', ids, chain.runIds);
    check.is('chain isActive', found?.isActive, chain.isActive);
  }
}

function compareLinks(
  check: Comparison,
  runs: readonly Run[],
  found: ReadonlyMap<string, Run>,
  truths: ReadonlyMap<string, RunTruth>,
): void {
  const links = linkRuns(runs);
  for (const [key, truth] of truths) {
    const run = found.get(key);
    const roots = run ? links.rootFailures(run) : [];
    // A child that failed although none of its tasks did is named by the task that started it.
    const tasks = roots.flatMap(({ task, path }) => task ?? path.at(-1) ?? []);
    const ids = tasks.map((task) => String(idOfTask(task))).sort();
    check.is('linked rootFailures', ids, [...truth.deepRootFailureRunIds].sort());
  }
}

function compareLoops(check: Comparison, documents: readonly LoopDocument[], mode: Mode): void {
  const pages = new Map<string, LoopDocument[]>();
  for (const document of documents) {
    const { workspace, runId } = document.truth;
    const key = keyOfTruth(workspace, runId);
    pages.set(key, [...(pages.get(key) ?? []), document]);
  }
  for (const parts of pages.values()) {
    const { truth } = parts[0] as LoopDocument;
    const { run } = Run.merge(parts.map(({ text }) => read(text, mode)));
    const { without } = check.about.form;
    const saysEnd = !without.includes('termination_details') || run.state !== undefined;
    const iterations = run.latestIterations();
    const inputs = (list: typeof iterations): unknown => list.map(({ input }) => input).sort();
    const right = truth.iterations.map(({ inputText }) => inputText).sort();
    check.is('iterations', inputs(iterations), right);
    if (!without.includes('attempt_number')) {
      const latest = iterations.map((each) => String(idOfTask(each.latest))).sort();
      check.is(
        'latest iterations',
        latest,
        truth.iterations.map((each) => each.latestRunId).sort(),
      );
    }
    if (saysEnd && !without.includes('attempt_number')) {
      const failed = truth.iterations.filter((each) => each.failed);
      const texts = failed.map(({ inputText }) => inputText).sort();
      check.is('failedIterations', inputs(run.failedIterations()), texts);
    }
    if (mode === 'lenient') continue;
    const counts = run.iterationCounts;
    check.is(
      'iterationCounts',
      [counts?.totalIterations, counts?.activeIterations, counts?.completedIterations],
      [truth.total, truth.active, truth.completed],
    );
  }
}

/** By run, the truth of its latest moment. */
function latestOf(truths: readonly RunTruth[]): ReadonlyMap<string, RunTruth> {
  const latest = new Map<string, RunTruth>();
  for (const truth of truths) {
    const key = keyOfTruth(truth.workspace, truth.runId);
    if ((latest.get(key)?.moment ?? -1) <= truth.moment) latest.set(key, truth);
  }
  return latest;
}

/** The runs of which an entry is in none of the documents. */
function partialRuns(documents: readonly RunDocument[]): ReadonlySet<string> {
  const entries = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { truth } of documents) {
    const key = keyOfTruth(truth.workspace, truth.runId);
    const known = entries.get(key) ?? new Set();
    for (const id of truth.part.entryRunIds) known.add(id);
    entries.set(key, known);
    counts.set(
      key,
      Math.max(counts.get(key) ?? 0, truth.part.missing + truth.part.entryRunIds.length),
    );
  }
  return new Set(
    [...entries].filter(([key, ids]) => ids.size < (counts.get(key) ?? 0)).map(([key]) => key),
  );
}

function read(text: string, mode: Mode): Run {
  return Run.fromJson(text, { mode }) as Run;
}

function keyOf(run: Run): string {
  return keyOfTruth(run.workspace, String(idOf(run)));
}

function idOf(run: Run): unknown {
  return run.runId ?? run.additionalProperties['run_id'];
}

function keyOfTruth(workspace: string | undefined, id: string): string {
  return workspace === undefined ? id : `${workspace}/${id}`;
}
