import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const rootDirectory = fileURLToPath(new URL('../..', import.meta.url));

const LONGEST = 120_000;

/** Runs a program to its end and returns what it wrote; throws with all of it where it fails. */
export function run(command, parameters, options = {}) {
  const { status, signal, error, stdout, stderr } = spawnSync(command, parameters, {
    cwd: rootDirectory,
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 1 << 26,
    ...options,
  });
  if (error || status !== 0) {
    const ending = error?.message ?? signal ?? `exit code ${status}`;
    const what = `${command} ${parameters.join(' ')}: ${ending}\n${stdout}${stderr}`;
    throw Object.assign(new Error(what), { stack: what });
  }
  return stdout;
}

/** An error that needs no stack: the list of what is wrong. */
export function assertNone(problems) {
  if (problems.length === 0) return;
  const text = problems.join('\n  ');
  throw Object.assign(new Error(text), { stack: text });
}
