/** Starts examples/nestjs on a free port, for the tests that talk to it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../examples/nestjs', import.meta.url));
const LONGEST_START = 120_000;

/** Runs the work with the address of the running example, which is stopped afterwards. */
export async function withExample(work) {
  const process_ = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    await work(await addressOf(process_));
  } finally {
    // The whole group: npm does not hand a signal on to what it started.
    process.kill(-process_.pid);
  }
}

function addressOf(process_) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`no start in time: ${output}`)), LONGEST_START);
    process_.on('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
    process_.stdout.on('data', (chunk) => {
      output += chunk;
      const url = /listening on (\S+),/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}
