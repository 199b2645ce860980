import type { Instant } from '../domain/durations';
import { formatDuration } from '../domain/format-duration';
import type { RetryChain } from '../domain/retry-chain';
import type { Run } from '../models/run/run';
import type { RunTask } from '../models/task/run-task';
import { printable } from './printable';
import { shownTaskKey } from './shown-task-key';

/** A line of a tree and the lines under it. */
interface Branch {
  readonly text: string;
  readonly under: readonly Branch[];
}

/**
 * A retry chain as a tree: its attempts, those that are missing too, and under each attempt the tasks that were retried in it.
 * @param now - the clock for what is active; Date.now() without it.
 */
export function attemptTreeOf(chain: RetryChain, now: Instant = Date.now()): readonly string[] {
  const attempts = chain.attempts.map((run) => attemptBranch(run, now));
  const missing = chain.missingAttempts.map((number) => ({
    number,
    branch: { text: `attempt ${number}  missing`, under: [] },
  }));
  const under = [...attempts, ...missing]
    .sort((left, right) => left.number - right.number)
    .map(({ branch }) => branch);
  return draw({ text: headline(chain.at(now)), under });
}

function headline(chain: RetryChain): string {
  const count = `${chain.length} ${chain.length === 1 ? 'attempt' : 'attempts'}`;
  const total = `${formatDuration(chain.totalDuration?.milliseconds)} in all`;
  const lost = chain.timeLost?.milliseconds ?? 0;
  const parts = [
    standing(chain),
    count,
    total,
    ...(lost > 0 ? [`${formatDuration(lost)} lost`] : []),
  ];
  return `${printable(chain.key)}: ${parts.join(', ')}`;
}

function attemptBranch(
  run: Run,
  now: Instant,
): { readonly number: number; readonly branch: Branch } {
  const number = run.attemptNumber ?? (run.isRetry ? Infinity : 0);
  const name = `attempt ${Number.isFinite(number) ? number : '?'}  run ${run.runId ?? '?'}`;
  const keys = new Set((run.tasks ?? []).map(({ taskKey }) => taskKey));
  const retried = [...keys]
    .map((taskKey) => ({ taskKey, tasks: run.attemptsOf(taskKey) }))
    .filter(({ tasks }) => tasks.length > 1);
  const under = retried.map(({ taskKey, tasks }) => ({
    text: `task ${shownTaskKey({ taskKey })}`,
    under: tasks.map((task) => taskBranch(task, now)),
  }));
  return { number, branch: { text: describe(name, run, now), under } };
}

function taskBranch(task: RunTask, now: Instant): Branch {
  return { text: describe(`attempt ${task.attemptNumber ?? 0}`, task, now), under: [] };
}

function describe(name: string, record: Run | RunTask, now: Instant): string {
  const time = formatDuration(record.duration(now));
  const message =
    record.failureMessage === undefined ? '' : `  ${printable(record.failureMessage)}`;
  return `${name}  ${standing(record)}  ${time}${message}`;
}

function standing({ outcome, isActive }: Pick<Run, 'outcome' | 'isActive'>): string {
  return outcome ?? (isActive ? 'active' : 'unknown');
}

function draw({ text, under }: Branch): readonly string[] {
  const lines = under.flatMap((branch, index) => {
    const isLast = index === under.length - 1;
    const [first = '', ...rest] = draw(branch);
    return [
      `${isLast ? '└─' : '├─'} ${first}`,
      ...rest.map((line) => `${isLast ? '  ' : '│ '} ${line}`),
    ];
  });
  return [text, ...lines];
}
