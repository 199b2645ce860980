import { spawn } from 'node:child_process';

/** Runs a program to its end while other work goes on; gives its exit code and what it printed. */
export function runBeside(command, parameters, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => (printed[name] += text));
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...printed }));
  });
}
