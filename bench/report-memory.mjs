/**
 * Resident memory of `databricks-runs report` on 200 MB of runs of 20 tasks, as text and as HTML; it has to stay under 300 MB. Another
 * size in MB may be given: `npm run bench -- report-memory 50`.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { manyRuns } from '../tools/check/html-runs.mjs';

const MEGABYTE = 1e6;
const MOST_KILOBYTES = 300_000;
const AT_ONCE = 500;
const program = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
/** Says at the end how much memory the process took at most. */
const MEASURE = `data:text/javascript,process.on('exit',()=>console.error('kilobytes '+process.resourceUsage().maxRSS))`;

const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'report-memory-'));
try {
  const file = join(folder, 'runs.ndjson');
  const count = await generate(file, megabytes * MEGABYTE);
  for (const format of ['text', 'html']) measure(format, file, count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function generate(path, bytes) {
  const file = createWriteStream(path);
  const runs = manyRuns(AT_ONCE, 20);
  let written = 0;
  let count = 0;
  while (written < bytes) {
    const lines = runs.map((run) => `${JSON.stringify({ ...run, run_id: (count += 1) })}\n`);
    const text = lines.join('');
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return count;
}

function measure(format, path, count) {
  const parameters = ['--import', MEASURE, program, 'report', '--format', format, path];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const kilobytes = Number(/kilobytes (\d+)/.exec(stderr)?.[1]);
  const isFine = status === 0 && kilobytes < MOST_KILOBYTES;
  console.log(
    `${isFine ? 'ok' : 'FAILED'} ${format}: ${megabytes} MB, ${count} runs, ${(kilobytes / 1_000).toFixed(0)} MB resident, ${seconds} s`,
  );
  if (!isFine) process.exitCode = 1;
}
