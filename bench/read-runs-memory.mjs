/**
 * Resident memory while 1 GB of NDJSON, and the same runs as one page, go through readRunsFile; it has to stay under 200 MB.
 * Another size in MB may be given: `npm run bench -- read-memory 100`.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEGABYTE = 1e6;
const corpus = new URL('../test/fixtures/corpus/', import.meta.url);
const library = new URL('../dist/index.mjs', import.meta.url).href;

/** What the child does: it reads the file, and prints how many runs it held and how much memory it took at most. */
const CHILD = `
  const { readRunsFile } = await import(process.argv[1]);
  let count = 0;
  for await (const run of readRunsFile(process.argv[2])) count += run.runId > 0 ? 1 : 0;
  console.log(JSON.stringify({ count, kilobytes: process.resourceUsage().maxRSS }));
`;

const megabytes = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(join(tmpdir(), 'read-runs-memory-'));
try {
  for (const shape of ['ndjson', 'page']) {
    const path = join(folder, `runs.${shape}`);
    const written = await generate(path, shape, megabytes * MEGABYTE);
    report(shape, path, written);
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes runs like those of the corpus until the file is large enough. */
async function generate(path, shape, bytes) {
  const read = (name) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8'));
  const samples = [
    ...read('runs-list-aws-completed.json').runs,
    read('run-azure-three-tasks.json'),
  ];
  const file = createWriteStream(path);
  const [open, between, close] = shape === 'page' ? ['{"runs":[', ',', ']}'] : ['', '\n', '\n'];
  file.write(open);
  let written = 0;
  let count = 0;
  while (written < bytes) {
    const lines = samples.map((run) => JSON.stringify({ ...run, run_id: ++count }));
    const text = (written === 0 ? '' : between) + lines.join(between);
    written += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end(close);
  await once(file, 'close');
  return count;
}

function report(shape, path, written) {
  const size = (statSync(path).size / MEGABYTE).toFixed(0);
  const start = performance.now();
  const options = ['--input-type=module', '-e', CHILD, library, path];
  const { count, kilobytes } = JSON.parse(
    execFileSync(process.execPath, options, { encoding: 'utf8' }),
  );
  if (count !== written) throw new Error(`${written} runs were written, but ${count} read`);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const memory = (kilobytes / 1_024).toFixed(0);
  console.log(
    `${shape}: ${size} MB, ${count} runs in ${seconds} s, at most ${memory} MiB resident`,
  );
}
