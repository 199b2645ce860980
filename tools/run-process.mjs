import { execFile } from 'node:child_process';

const LONGEST = 180_000;
const SHOWN = 4_000;

/**
 * Runs a program to its end, and gives what it printed.
 * @throws Error with the end of its output where it fails or takes longer than three minutes.
 */
export function runProcess(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const settings = { timeout: LONGEST, maxBuffer: 2 ** 26, encoding: 'utf8', ...options };
    const child = execFile(command, parameters, settings, (error, stdout, stderr) => {
      if (!error) {
        resolve(stdout);
        return;
      }
      const reason = error.killed ? 'it took too long' : error.message.split('\n')[0];
      const failure = new Error(`${reason}\n${(stdout + stderr).slice(-SHOWN)}`);
      // Where it was started from says nothing about it.
      failure.stack = failure.message;
      reject(failure);
    });
    child.stdin.end();
  });
}
