/**
 * `npm run check -- nest`: packs the built package, installs it into one small consumer project per version of Nest outside of this repository, and
 * runs the same requests against all of them over HTTP. `--only nest12` runs one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = join(root, 'test/nestjs');
const only = process.argv[2] === '--only' ? [process.argv[3]] : undefined;
const work = mkdtempSync(join(tmpdir(), 'databricks-jobs-nest-'));
let passed = 0;
let failed = 0;

try {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', work], root).trim();
  for (const version of only ?? ['nest11', 'nest12']) {
    const consumer = prepare(version, join(work, packed));
    for (const program of ['build/main.js', 'src/cli-plugin.mjs']) {
      const result = spawnSync(process.execPath, [program], { cwd: consumer, encoding: 'utf8' });
      console.log(`${version} ${program}\n${result.stdout}${result.stderr}`);
      const counts = /^(\d+) passed, (\d+) failed$/m.exec(result.stdout);
      passed += Number(counts?.[1] ?? 0);
      failed += Number(counts?.[2] ?? 1);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The consumer's folder, with everything installed and compiled. */
function prepare(version, tarball) {
  const consumer = join(work, version);
  cpSync(join(tests, version), consumer, { recursive: true });
  cpSync(join(tests, 'e2e'), join(consumer, 'src'), { recursive: true });
  cpSync(join(tests, 'e2e/tsconfig.consumer.json'), join(consumer, 'tsconfig.json'));
  const quiet = ['--silent', '--prefer-offline', '--no-audit', '--no-fund'];
  run('npm', ['ci', '--ignore-scripts', ...quiet], consumer);
  // Its peers are the consumer's own, at the versions of the consumer's lock file.
  run('npm', ['install', '--ignore-scripts', '--no-save', ...quiet, tarball], consumer);
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], consumer);
  return consumer;
}

function run(command, parameters, cwd) {
  return execFileSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
