import * as fc from 'fast-check';

import { Run, type RunTask } from '../../../src';
import { shareOf } from '../../helpers/seed';

const MANY = 30_000;
const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };

function loopOf(entries: readonly object[]): Run {
  const iterations = entries.map((entry, index) => ({
    task_key: 'a',
    run_id: index + 1,
    state: failed,
    ...entry,
  }));
  return Run.fromDict({ run_id: 1, iterations }, { mode: 'lenient' }) as Run;
}

function groupsOf(run: Run): unknown {
  return run.latestIterations().map(({ attempts }) => attempts.map(({ runId }) => runId));
}

// Each of them compared with all others takes minutes.
it.each<[string, (index: number) => object]>([
  ['with one attempt number', () => ({ attempt_number: 0 })],
  ['that run at the same time', (index) => ({ start_time: index + 1, end_time: 1e9 + index })],
])('lists 30,000 failed iterations of one input %s', (_, entryOf) => {
  const run = loopOf(Array.from({ length: MANY }, (_entry, index) => entryOf(index)));
  expect(run.latestIterations()).toHaveLength(MANY);
});

it('chains 30,000 retries without numbers and times', () => {
  expect(groupsOf(loopOf(Array.from({ length: MANY }, () => ({}))))).toHaveLength(1);
});

const small = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const time = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
const state = fc.constantFrom(
  failed,
  { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
  { life_cycle_state: 'RUNNING' },
);
const entry = fc.record({ attempt_number: small, start_time: time, end_time: time, state });

it('gives a retry to the attempt that has waited longest', () => {
  const property = fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
    const run = loopOf(entries);
    // The order of attempts at one task is a rule of its own.
    const ordered = run.with({ tasks: run.iterations, iterations: undefined }).attemptsOf('a');
    expect(groupsOf(run)).toEqual(compareAll(ordered));
  });
  fc.assert(property, { seed: 15, numRuns: shareOf(500) });
});

/** Each entry beside every attempt that waits, in the order in which they began to wait. */
function compareAll(entries: readonly RunTask[]): unknown {
  const groups: RunTask[][] = [];
  const waiting: RunTask[][] = [];
  for (const task of entries) {
    const found = waiting.find((group) => follows(group[group.length - 1] as RunTask, task));
    const group = found ?? [];
    if (found) waiting.splice(waiting.indexOf(found), 1);
    else groups.push(group);
    group.push(task);
    if (task.isFailed) waiting.push(group);
  }
  return groups.map((group) => group.map(({ runId }) => runId));
}

function follows(before: RunTask, after: RunTask): boolean {
  if (before.attemptNumber !== undefined && after.attemptNumber !== undefined) {
    return before.attemptNumber + 1 === after.attemptNumber;
  }
  return !before.endTime || !after.startTime || before.endTime <= after.startTime;
}
