/** The public calls that take documents: each takes the runs of a source, and its text. */
import { Readable, Writable } from 'node:stream';

import { Reflector } from '@nestjs/core';

import { hostileEntry } from './hostile-entry.mjs';

const entry = hostileEntry();
const { linkRuns, main, ModelError, readRuns, RetryChain, Run, RunHistory, RunPage } = entry;
const { ModelBodyPipe, ModelSerializerInterceptor, ModelValidationPipe, RawBody } = entry;
const { RepairError, RunOutput, RunSummary } = entry;

const NOW = 1_800_000_000_000;
const interceptor = new ModelSerializerInterceptor(new Reflector());

/** What is done with runs. A call is measured over all runs of a document. */
export const RUN_CALLS = {
  toJson: ({ runs }) => runs.forEach((run) => run.toJson()),
  'toJson, redacted': ({ runs }) => runs.forEach((run) => run.toJson(2, { redact: true })),
  toStr: ({ runs }) => runs.forEach((run) => run.toStr()),
  validate: ({ runs }) => runs.forEach((run) => run.validate()),
  clone: ({ runs }) => runs.forEach((run) => run.clone()),
  with: ({ runs }) => runs.forEach((run) => run.with({ description: 'b' })),
  equals: ({ runs }) => runs.forEach((run, index) => run.equals(runs[index - 1])),
  durations: ({ runs }) => runs.forEach((run) => run.durations(NOW)),
  'attempts of every task': ({ runs }) => runs.forEach((run) => [...run.attemptsByTask().values()]),
  'latest, failed and recovered tasks': ({ runs }) =>
    runs.forEach((run) => [run.latestTasks(), run.failedTasks(), run.recoveredTasks()]),
  iterations: ({ runs }) => runs.forEach((run) => [run.latestIterations(), run.failedIterations()]),
  'what a run is': ({ runs }) =>
    runs.forEach((run) => [
      run.isPartial,
      run.latestRepairId,
      run.clusterIds,
      run.endedAt,
      run.failureMessage,
    ]),
  taskGraph: ({ runs }) =>
    runs.forEach((run) => {
      const graph = run.taskGraph(NOW);
      return [graph.order, graph.criticalPath(), graph.rootFailures()];
    }),
  'every task of a graph': ({ runs }) =>
    runs.forEach((run) => {
      const graph = run.taskGraph(NOW);
      for (const key of keysOf(run)) {
        graph.slack(key);
        graph.dependenciesOf(key);
        graph.dependentsOf(key);
      }
    }),
  'RetryChain.keyOf': ({ runs }) => runs.forEach((run) => RetryChain.keyOf(run)),
  'RetryChain.group': ({ runs }) =>
    RetryChain.group(runs).forEach((chain) => [
      chain.latest,
      chain.original,
      chain.missingAttempts,
      chain.totalDuration(NOW),
      chain.elapsed(NOW),
      chain.timeLost,
      chain.documents,
    ]),
  'RetryChain.merge': ({ runs }) =>
    RetryChain.merge(RetryChain.group(runs), RetryChain.group(runs)).forEach(
      (chain) => chain.attempts,
    ),
  'RetryChain.of every run': ({ runs }) => {
    const chains = RetryChain.group(runs);
    for (const run of runs) RetryChain.of(run, chains).isTerminal;
  },
  'next and previous of every run': ({ runs }) =>
    RetryChain.group(runs).forEach((chain) => {
      for (const run of chain.attempts) [chain.next(run), chain.previous(run)];
    }),
  'Run.merge': ({ runs }) => Run.merge(runs.filter(({ runId }) => runId === runs[0].runId)),
  'RunHistory.group': ({ runs }) =>
    RunHistory.group(runs).forEach((history) => {
      const at = history.at(NOW);
      return [
        at.outcomes,
        at.recovered,
        at.timeLostToRetries,
        at.durations(),
        at.flakyTasks(),
        at.compareLatest(),
        at.jobId,
        at.documents,
      ];
    }),
  linkRuns: ({ runs }) => {
    const links = linkRuns(runs);
    for (const run of links.runs) links.rootFailures(run);
  },
  outputTargets: ({ runs }) => {
    runs.forEach((run) => run.outputTargets());
    runs[0]?.outputTargets({ runs });
  },
  'failureReport of every run': ({ runs }) =>
    runs.forEach((run) => run.failureReport({ now: NOW })),
  'failureReport with runs and outputs': ({ runs }) =>
    runs[0]?.failureReport({ runs, outputs: runs.flatMap(outputsOf), now: NOW }),
  'failures with outputs': ({ runs }) =>
    runs.forEach((run) => {
      const view = run.withOutputs(outputsOf(run));
      return [view.failureMessage, view.taskGraph(NOW).rootFailures()];
    }),
  repairRequest: ({ runs }) => runs.forEach((run) => repairOf(run)),
  'RunSummary.from': ({ runs }) => runs.forEach((run) => RunSummary.from(run, NOW)),
  // Models within other objects pass through class-transformer, which compares each key of an object with all others.
  ModelSerializerInterceptor: ({ runs }) => JSON.stringify(interceptor.serialize(runs, {})),
  'report as text': ({ text }) => command(['report'], text),
  'report as text, all': ({ text }) => command(['report', '--all', '--only', 'failed'], text),
  'report as Markdown': ({ text }) => command(['report', '--format', 'markdown'], text),
  'report as JSON': ({ text }) => command(['report', '--format', 'json'], text),
  'report as HTML': ({ text }) => command(['report', '--format', 'html'], text),
  summary: ({ text }) => command(['summary'], text),
  'summary as CSV': ({ text }) => command(['summary', '--format', 'csv'], text),
};

/** What is done with a text of which little may be a run. */
export const TEXT_CALLS = {
  readRuns: ({ text }) => read(text, {}),
  "readRuns, errors: 'yield'": ({ text }) => read(text, { errors: 'yield' }),
  'readRuns of lines': ({ text }) => read(text, { errors: 'yield', lines: true }),
  'readRuns of bytes': ({ bytes }) => read(bytes, { errors: 'yield' }),
  'RunPage.fromJson': ({ text }) => RunPage.safeFromJson(text, { mode: 'lenient' }),
  'Run.fromJson': ({ text }) => Run.safeFromJson(text, { mode: 'lenient' }),
  validate: ({ text }) => command(['validate'], text),
  'validate --lenient': ({ text }) => command(['validate', '--lenient'], text),
  report: ({ text }) => command(['report'], text),
  '@ModelBody()': ({ bytes }) => body(bytes),
  ModelValidationPipe: ({ text }) => parsed(text),
};

async function read(source, options) {
  try {
    for await (const each of readRuns(source, { mode: 'lenient', ...options })) void each;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
}

async function command(argv, text) {
  let written = 0;
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        written += chunk.length;
        done();
      },
    });
  const stdin = Readable.from([Buffer.from(text)]);
  await main([...argv, '-'], { stdin, stdout: sink(), stderr: sink(), env: {} });
  return written;
}

async function body(rawBody) {
  const headers = { 'content-type': 'application/json', 'content-length': String(rawBody.length) };
  const metadata = { type: 'custom', metatype: Run };
  const pipe = new ModelBodyPipe({ mode: 'lenient' });
  await refusable(() => pipe.transform(RawBody.of({ headers, rawBody, body: {} }), metadata));
}

async function parsed(text) {
  const pipe = new ModelValidationPipe({ transform: true });
  await refusable(() => pipe.transform(JSON.parse(text), { type: 'body', metatype: Run }));
}

async function refusable(action) {
  try {
    await action();
  } catch (error) {
    // An answer with a status, or text that is not JSON.
    if (error.getStatus === undefined && !(error instanceof SyntaxError)) throw error;
  }
}

/** An answer of runs/get-output for each task run. */
function outputsOf(run) {
  return (run.tasks ?? []).flatMap(({ runId }) =>
    runId === undefined
      ? []
      : [RunOutput.fromDict({ metadata: { run_id: runId }, error: 'e' }, { mode: 'lenient' })],
  );
}

function repairOf(run) {
  try {
    return run.repairRequest({ rerun: 'failed' });
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    return undefined;
  }
}

function keysOf(run) {
  return [...new Set((run.tasks ?? []).map(({ taskKey }) => taskKey))];
}
