import fc from 'fast-check';
import { Run, type ModelProperties, type RunTask } from '../../../src';
import { SEED, shareOf } from '../../helpers/seed';
import { ended } from '../../helpers/run-states';

const options = { seed: SEED, numRuns: shareOf(300) };

interface Planned {
  readonly seconds: number;
  readonly dependsOn: readonly number[];
}

/** Tasks that each depend on some of any others, be they earlier ones, themselves, or none that exists. */
const anyLinks = fc.array(
  fc.record({
    seconds: fc.integer({ min: 0, max: 100 }),
    dependsOn: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
  }),
  { maxLength: 8 },
);
const RESULTS = ['SUCCESS', 'FAILED', 'UPSTREAM_FAILED', 'CANCELED'] as const;
const key = (number: number): string => `task-${number}`;

function toTask({ seconds, dependsOn }: Planned, number: number): ModelProperties<RunTask> {
  const links = dependsOn.map((other) => ({ taskKey: key(other) }));
  const executionDuration = seconds * 1_000;
  return {
    taskKey: key(number),
    dependsOn: links,
    setupDuration: 0,
    executionDuration,
    cleanupDuration: 0,
    ...ended(RESULTS[seconds % RESULTS.length]!),
  };
}

it('critical path ≥ the longest task and ≤ the sum, whatever depends on what', () => {
  fc.assert(
    fc.property(anyLinks, (planned) => {
      const graph = Run.of({ tasks: planned.map(toTask) }).taskGraph();
      const times = planned.map(({ seconds }) => seconds * 1_000);
      const { milliseconds, tasks } = graph.criticalPath();
      expect(milliseconds).toBeGreaterThanOrEqual(Math.max(0, ...times));
      expect(milliseconds).toBeLessThanOrEqual(times.reduce((sum, time) => sum + time, 0));
      const onPath = tasks.map((task) => task.executionDuration ?? 0);
      expect(onPath.reduce((sum, time) => sum + time, 0)).toBe(milliseconds);
    }),
    options,
  );
});

it('every task is in the order once, behind what it depends on, and has slack of 0 or more', () => {
  fc.assert(
    fc.property(anyLinks, (planned) => {
      const graph = Run.of({ tasks: planned.map(toTask) }).taskGraph();
      const order = graph.order.map(({ taskKey }) => taskKey);
      expect([...order].sort()).toEqual(planned.map((_, number) => key(number)).sort());
      const path = graph.criticalPath().tasks.map(({ taskKey }) => taskKey);
      for (const [place, taskKey] of order.entries()) {
        for (const upstream of graph.dependenciesOf(taskKey)) {
          expect(order.indexOf(upstream.taskKey)).toBeLessThan(place);
        }
        if (path.includes(taskKey)) expect(graph.slack(taskKey)).toBe(0);
        else expect(graph.slack(taskKey)).toBeGreaterThanOrEqual(0);
      }
    }),
    options,
  );
});

it('every failed task is a root failure or has one behind it, and what was skipped is behind what it was skipped for', () => {
  const above = (graph: ReturnType<Run['taskGraph']>, start: string): Set<string> => {
    const found = new Set<string>();
    const queue = [start];
    for (const taskKey of queue) {
      for (const { taskKey: upstream } of graph.dependenciesOf(taskKey)) {
        if (!found.has(upstream)) queue.push(upstream);
        found.add(upstream);
      }
    }
    return found;
  };
  fc.assert(
    fc.property(anyLinks, (planned) => {
      const graph = Run.of({ tasks: planned.map(toTask) }).taskGraph();
      const roots = graph.rootFailures().map(({ taskKey }) => taskKey);
      for (const { taskKey, outcome } of graph.tasks) {
        const isRoot = roots.includes(taskKey);
        const isAboveRoot = roots.some((root) => above(graph, root).has(taskKey));
        expect(isRoot || isAboveRoot || outcome !== 'failed').toBe(true);
        if (isRoot) expect(outcome).toBe('failed');
        for (const skipped of graph.skippedBecauseOf(taskKey)) {
          expect(skipped.outcome).toBe('skipped');
          expect(above(graph, skipped.taskKey)).toContain(taskKey);
        }
      }
    }),
    options,
  );
});

it('with no idle gap the critical path equals the wall time', () => {
  const acyclic = anyLinks.map((planned) =>
    planned.map((task, number) => ({
      ...task,
      dependsOn: task.dependsOn.filter((other) => other < number),
    })),
  );
  fc.assert(
    fc.property(acyclic, fc.integer({ min: 1, max: 2 ** 40 }), (planned, start) => {
      fc.pre(planned.length > 0);
      const ends: number[] = [];
      const tasks = planned.map(({ seconds, dependsOn }, number) => {
        const startTime = Math.max(start, ...dependsOn.map((other) => ends[other]!));
        ends[number] = startTime + seconds;
        const links = dependsOn.map((other) => ({ taskKey: key(other) }));
        return {
          taskKey: key(number),
          dependsOn: links,
          startTime,
          endTime: ends[number],
          ...ended('SUCCESS'),
        };
      });
      const run = Run.of({
        tasks,
        ...ended('SUCCESS'),
        startTime: start,
        endTime: Math.max(...ends),
      });
      expect(run.taskGraph().criticalPath().milliseconds).toBe(run.durations().wall);
    }),
    options,
  );
});
