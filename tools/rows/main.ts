/**
 * `npm run rows [-- --check]`: writes the types of rows and the page of their columns, from the columns in src/rows/tables. With
 * --check it only says what is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatted } from '../formatted';
import { columnTables } from './column-tables';
import { rowTypes } from './row-types';

const root = join(__dirname, '../..');
const isCheck = process.argv.includes('--check');
/** The page begins with what was written by hand. */
const END_OF_HEAD = '<!-- columns -->\n';

async function main(): Promise<void> {
  const page = join(root, 'docs/tables.md');
  const head = `${readFileSync(page, 'utf8').split(END_OF_HEAD)[0] ?? ''}${END_OF_HEAD}`;
  const files = new Map([
    ...[...rowTypes()].map(
      ([name, text]) => [join(root, 'src/rows/row-types', name), text] as const,
    ),
    [page, columnTables(head)],
  ]);
  for (const [path, text] of files) {
    const written = await formatted(path, text);
    if (existsSync(path) && readFileSync(path, 'utf8') === written) continue;
    console.log(`${path} is not up to date`);
    if (isCheck) process.exitCode = 1;
    else writeFileSync(path, written);
  }
}

void main();
