import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Run, RunPage } from '../../src';

const FOLDER = join(__dirname, '../fixtures/corpus');

/** The path of a file of the corpus. */
export function corpusPath(name: string): string {
  return join(FOLDER, name);
}

/** The run of a corpus file; read leniently, because some captures are shortened. */
export function corpusRun(name: string): Run {
  return Run.fromJson(readFileSync(corpusPath(name), 'utf8'), { mode: 'lenient' }) as Run;
}

/** The runs of a corpus file that holds a page. */
export function corpusRuns(name: string): readonly Run[] {
  const text = readFileSync(corpusPath(name), 'utf8');
  return (RunPage.fromJson(text, { mode: 'lenient' }) as RunPage).runs ?? [];
}
