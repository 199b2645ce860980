import { Random } from './random';
import { type Sight } from './sight';

/** What can be left out of a document. */
export type Trim =
  | 'repair_history'
  | 'attempt_number'
  | 'start_time'
  | 'end_time'
  | 'phases'
  | 'run_duration'
  | 'termination_details'
  | 'run_if'
  | 'depends_on'
  | 'run_page_url'
  | 'tasks';

/** How the server answers. */
export interface Form {
  /** `get` is runs/get; `list` is runs/list; `list-expanded` is runs/list with expand_tasks. */
  readonly from: 'get' | 'list' | 'list-expanded';
  /** The older field, the newer one, or both. */
  readonly states: 'both' | 'state' | 'status';
  /** Entries in a page; the API has 100. 2.1 answers in one page: Infinity. */
  readonly pageSize: number;
  /** The order in which the pages are handed out. */
  readonly pageOrder: 'first-to-last' | 'last-to-first' | 'shuffled';
  /** Whether the entries stand in an order of their own. */
  readonly shuffled: boolean;
  /** Ids, times and durations as JSON numbers, or as text for lenient reading. */
  readonly numbers: 'number' | 'text';
  readonly without: readonly Trim[];
  /** Decides the shuffling. */
  readonly seed: number;
}

/** runs/get of API 2.2 with both forms of the state. */
export const WHOLE: Form = {
  from: 'get',
  states: 'both',
  pageSize: 100,
  pageOrder: 'first-to-last',
  shuffled: false,
  numbers: 'number',
  without: [],
  seed: 0,
};

export const TRIMS: readonly Trim[] = [
  'repair_history',
  'attempt_number',
  'start_time',
  'end_time',
  'phases',
  'run_duration',
  'termination_details',
  'run_if',
  'depends_on',
  'run_page_url',
  'tasks',
];

/** A form at random. With `trimmed: false` nothing is left out, and all numbers are numbers. */
export function randomForm(seed: number, { trimmed = true } = {}): Form {
  const random = new Random(seed);
  const isTrimmed = trimmed && random.chance(0.5);
  return {
    from: random.weighted({ get: 75, 'list-expanded': 15, list: trimmed ? 10 : 0 }),
    states: random.pick(['both', 'state', 'status']),
    pageSize: Number(random.weighted({ 100: 60, 3: 15, 7: 15, Infinity: 10 })),
    pageOrder: random.pick(['first-to-last', 'last-to-first', 'shuffled']),
    shuffled: random.chance(0.6),
    numbers: trimmed && random.chance(0.1) ? 'text' : 'number',
    without: isTrimmed ? TRIMS.filter(() => random.chance(0.2)) : [],
    seed,
  };
}

/** What the form tells of an end. */
export function sightOf({ states, without }: Form): Sight {
  return states === 'both' && without.includes('termination_details') ? 'state' : states;
}
