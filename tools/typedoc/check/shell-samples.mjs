import { spawnSync } from 'node:child_process';

import { distDirectory, rootDirectory } from '../paths.mjs';

const COMMAND = `databricks-runs() { node '${distDirectory}cli/bin.js' "$@"; }\n`;

/** Commands parse; those of this package run from the repository's folder and print what the next block shows. */
export function shellProblems(blocks) {
  return blocks.flatMap(({ page, at, language, text }, index) => {
    if (!['sh', 'bash'].includes(language)) return [];
    const isOwn = text.startsWith('databricks-runs ');
    const args = isOwn ? ['-c', `${COMMAND}exec 2>&1\n${text}`] : ['-n', '-c', text];
    const { status, stdout, stderr } = spawnSync('bash', args, {
      cwd: rootDirectory,
      encoding: 'utf8',
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
  });
}
