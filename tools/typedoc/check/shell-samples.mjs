import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { distDirectory, rootDirectory } from '../paths.mjs';
import { runBeside } from './run-beside.mjs';

const DUCKDB = fileURLToPath(new URL('duckdb-command.mjs', import.meta.url));
const COMMANDS = `
databricks-runs() { node '${distDirectory}cli/bin.js' "$@"; }
duckdb() { node '${DUCKDB}' "$@"; }
`;

/** Commands parse; those that start with one of this package run, and print what the next block shows. */
export async function shellProblems(blocks) {
  const folder = folderOfUser();
  try {
    const problems = [];
    // One after the other, since a command may read what one before it has written.
    for (const index of blocks.keys()) problems.push(...(await problemsOf(folder, blocks, index)));
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder with all that the repository's has, and with the runs of its examples in one file. */
function folderOfUser() {
  const folder = mkdtempSync(join(tmpdir(), 'shell-samples-'));
  for (const name of readdirSync(rootDirectory)) {
    symlinkSync(join(rootDirectory, name), join(folder, name));
  }
  const examples = join(rootDirectory, 'examples/runs');
  const lines = readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.stringify(JSON.parse(readFileSync(join(examples, name), 'utf8'))));
  writeFileSync(join(folder, 'runs.ndjson'), `${lines.join('\n')}\n`);
  return folder;
}

async function problemsOf(folder, blocks, index) {
  const { page, at, language, text } = blocks[index];
  if (!['sh', 'bash'].includes(language)) return [];
  const isOwn = text.startsWith('databricks-runs ');
  const args = isOwn ? ['-c', `${COMMANDS}exec 2>&1\n${text}`] : ['-n', '-c', text];
  const { status, stdout, stderr } = await runBeside('bash', args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const place = `block ${at} of ${page}`;
  if (status > 1 || (!isOwn && status > 0)) return [`${place} ends with ${status}: ${stderr}`];
  const next = blocks[index + 1];
  if (!isOwn || next?.page !== page || next.language !== 'text') return [];
  const printed = new Set(stdout.split('\n').map((line) => line.trimEnd()));
  return next.text
    .split('\n')
    .filter((line) => !printed.has(line.trimEnd()))
    .map((line) => `${place} does not print: ${line}`);
}
