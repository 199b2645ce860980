import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../fixtures/corpus');

/** A run document in the shape that the API really sends. */
export interface CorpusRun {
  /** The file, and the run's place in it where it is a page. */
  readonly name: string;
  readonly file: string;
  readonly document: Record<string, unknown>;
}

/** Every run of every corpus file. */
export const CORPUS: readonly CorpusRun[] = readdirSync(FOLDER).sort().flatMap(runsOf);

/** The corpus files that hold a page of runs, and the pages. */
export const PAGES: readonly (readonly [string, Record<string, unknown>])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [file, documentOf(file)] as const)
  .filter(([, document]) => 'runs' in document);

function documentOf(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
}

function runsOf(file: string): CorpusRun[] {
  const document = documentOf(file);
  const { runs } = document as { runs?: Record<string, unknown>[] };
  if (!runs) return [{ name: file, file, document }];
  return runs.map((run, index) => ({ name: `${file} runs[${index}]`, file, document: run }));
}

/** The document as it has to be written: without nulls, with the two defaults. */
export function withoutNullsWithDefaults(document: Record<string, unknown>): unknown {
  const run = { run_name: 'Untitled', ...(dropNulls(document) as Record<string, unknown>) };
  const tasks = (run as { tasks?: { pipeline_task?: object }[] }).tasks ?? [];
  for (const task of tasks) {
    if (task.pipeline_task) task.pipeline_task = { full_refresh: false, ...task.pipeline_task };
  }
  return run;
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(kept.map(([key, member]) => [key, dropNulls(member)]));
}
