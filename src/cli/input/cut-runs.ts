import { describeValue } from '../../codec/describe-value';
import { fieldsOf } from '../../metadata/model-registry';
import { Run } from '../../models/run/run';

/** A part of a document where a run should be. */
export interface RunPart {
  /** Where it is in the document, in wire names: `runs[3]`; empty where the document is the run. */
  readonly path: string;
  readonly value: unknown;
}

/** A document, or a part of it, that cannot hold runs. */
export interface NoRuns {
  readonly path: string;
  readonly problem: string;
}

const PAGE_FIELDS: ReadonlySet<string> = new Set([
  'runs',
  'has_more',
  'next_page_token',
  'prev_page_token',
]);
const RUN_FIELDS: ReadonlySet<string> = new Set(fieldsOf(Run).map(({ wire }) => wire));
const SHOWN_KEYS = 5;

/** Cuts a document into runs: it may be a run, a page of runs/list, or an array of runs. */
export function cutRuns(document: unknown): Iterable<RunPart | NoRuns> {
  if (Array.isArray(document)) return partsOf(document, '');
  if (typeof document !== 'object' || document === null) {
    const found = describeValue(document);
    return [
      { path: '', problem: `must be a run, a page of runs or an array of runs, but is ${found}` },
    ];
  }
  const keys = Object.keys(document);
  // A page without runs has no such key.
  if (keys.every((key) => PAGE_FIELDS.has(key)) || keys.includes('runs')) return cutPage(document);
  if (keys.some((key) => RUN_FIELDS.has(key) && !PAGE_FIELDS.has(key)))
    return [{ path: '', value: document }];
  return [{ path: '', problem: describeStranger(document, keys) }];
}

function cutPage({ runs }: { runs?: unknown }): Iterable<RunPart | NoRuns> {
  if (runs === undefined || runs === null) return [];
  if (Array.isArray(runs)) return partsOf(runs, 'runs');
  return [{ path: 'runs', problem: `must be an array, but is ${describeValue(runs)}` }];
}

function* partsOf(values: readonly unknown[], path: string): Generator<RunPart | NoRuns> {
  for (const [index, value] of values.entries()) {
    const place = `${path}[${index}]`;
    const isObject = typeof value === 'object' && value !== null;
    if (isObject) yield { path: place, value };
    else yield { path: place, problem: `must be an object, but is ${describeValue(value)}` };
  }
}

/** An object in which nothing is a run's: most often the answer to another call. */
function describeStranger(document: object, keys: readonly string[]): string {
  const { error_code: code, message } = document as { error_code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    const said = typeof message === 'string' ? `: ${message}` : '';
    return `is not a run but an error that the API answered, ${code}${said}`;
  }
  const shown = keys.slice(0, SHOWN_KEYS).join(', ');
  const more = keys.length > SHOWN_KEYS ? ', …' : '';
  return `is neither a run nor a page of runs: it has none of their fields (it has ${shown}${more})`;
}
