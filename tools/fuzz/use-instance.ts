import { inspect } from 'node:util';

import { RetryChain, Run, type Model, type ReadOptions, type RunTask } from '../../src';
import { DEFAULT_MAX_DEPTH } from '../../src/decode';
import { formatChain } from '../../src/report/report';
import { firstLoss } from '../../test/helpers/first-loss';
import { assert } from './invariant';

const NOW = 1_767_225_600_000;

/** Does all that can be done with an instance that was read. Nothing of it may throw, and what is written must read the same. */
export function useInstance(instance: Model, options: ReadOptions): void {
  const model = instance.constructor as typeof Model & (new () => Model);
  const text = instance.toJson();
  JSON.parse(JSON.stringify(instance));
  instance.toStr();
  inspect(instance);
  const copy = instance.clone();
  assert(copy.equals(instance) && instance.equals(copy), 'a clone equals the original');
  assert(copy.toJson() === text, 'a clone is written the same');
  const issues = instance.validate();
  const maxDepth = options.maxDepth ?? DEFAULT_MAX_DEPTH;
  if (options.mode !== 'lenient' && maxDepth <= DEFAULT_MAX_DEPTH) {
    assert(issues.length === 0, `what was read strictly is valid: ${issues[0]?.message ?? ''}`);
  }
  const again = model.fromJson(text, { ...options, unknownFields: 'keep' });
  // Not by the letter: a caller's 1e23 is written with an exponent, and an integer read from text with all digits.
  const loss = firstLoss(model, text, again.toJson());
  assert(loss === undefined, `what was written reads the same: ${loss ?? ''}`);
  if (instance instanceof Run) useRun(instance);
}

function useRun(run: Run): void {
  readEach(run);
  for (const task of run.latestTasks()) readEach(task);
  const graph = run.taskGraph(NOW);
  assert(graph.order.length === run.latestTasks().length, 'the graph has each task once');
  graph.criticalPath();
  for (const key of new Set(graph.tasks.map((task) => task.taskKey))) {
    graph.slack(key);
    graph.skippedBecauseOf(key);
  }
  const chains = RetryChain.group([run, run.clone(), Run.fromDict({ run_id: run.runId })]);
  assert(chains.size > 0, 'a run is in a chain');
  for (const chain of chains.values()) formatChain(chain, { now: NOW });
}

function readEach(entry: Run | RunTask): void {
  entry.duration(NOW);
  for (const [name, time] of Object.entries(entry.durations(NOW)) as [string, unknown][]) {
    const milliseconds =
      typeof time === 'object' ? (time as Record<string, unknown>)['milliseconds'] : time;
    assert(!Number.isNaN(milliseconds), `${name} is no NaN`);
  }
  const { isActive, isTerminal, isSuccessful, outcome } = entry;
  assert(!(isActive && isTerminal), 'nothing is active and terminal');
  assert(!isSuccessful || outcome === 'success', 'only success is successful');
  const message: unknown = entry.failureMessage ?? '';
  assert(typeof message === 'string', 'a failure message is text');
  assert(entry.startedAt?.getTime() !== 0, 'no run started at the time 0, which means not yet');
  assert(entry.endedAt?.getTime() !== 0, 'no run ended at the time 0, which means not yet');
  JSON.stringify(entry.failureSource);
}
