import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** True if processes can be told where to run: on Linux with util-linux, and with two cores or more. */
export const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/**
 * Keeps all threads of a process on one core. Without it the scheduler places each pair anew, which changes the time of a
 * request by up to a third.
 */
export function pin(processId, core) {
  if (!canPin) return;
  const { status, stderr } = spawnSync(
    'taskset',
    ['--all-tasks', '--cpu-list', '--pid', String(core), String(processId)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`taskset: ${stderr}`);
}
