/** Memory: the bytes that a run retains as long as it is referred to, its strings included. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('memory-child.mjs', import.meta.url));
const PAGES = { full: 40, quick: 20 };

/** The rows of the table; each is measured in a new process. */
const ROWS = [
  { name: 'JSON.parse, the page', reader: 'plain', document: 'page' },
  { name: 'ours, the page', reader: 'ours', document: 'page' },
  { name: 'JSON.parse, with unknown fields', reader: 'plain', document: 'unknown-fields' },
  { name: 'ours, with unknown fields', reader: 'ours', document: 'unknown-fields' },
];

export function measureMemory(effort) {
  const rows = ROWS.map(({ name, reader, document }) => ({
    name,
    ...retained(reader, document, PAGES[effort]),
  }));
  return { name: 'memory', title: 'Memory that a run of 20 tasks retains', rows };
}

function retained(reader, document, pages) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', CHILD, reader, document, String(pages)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the process for ${reader} failed: ${stderr}`);
  return JSON.parse(stdout);
}
