import { formatDuration } from './format-duration';
import { numberOf, type WireRecord } from './wire-record';

/** The durations of the API, in the order in which they pass, with the words for them. */
export const DURATIONS = [
  { wire: 'queue_duration', word: 'queue' },
  { wire: 'setup_duration', word: 'setup' },
  { wire: 'execution_duration', word: 'execution' },
  { wire: 'cleanup_duration', word: 'cleanup' },
  { wire: 'run_duration', word: 'run' },
] as const;

const PHASES = new Set(['setup_duration', 'execution_duration', 'cleanup_duration']);

/** One duration for people; empty where the API gives none. */
export function shownDuration(record: WireRecord, wire: string): string {
  const milliseconds = numberOf(record, wire);
  return milliseconds === undefined ? '' : formatDuration(milliseconds);
}

/**
 * All durations of a run on one line. A run with several tasks has its phases on the tasks and three
 * zeros on itself: those say nothing and are left out.
 */
export function shownDurations(record: WireRecord): string {
  const hasPhases = [...PHASES].some((wire) => numberOf(record, wire));
  const hasOther = DURATIONS.some(
    ({ wire }) => !PHASES.has(wire) && numberOf(record, wire) !== undefined,
  );
  const hasTasks = Array.isArray(record['tasks']);
  const hidesPhases = !hasPhases && (hasOther || hasTasks);
  return DURATIONS.filter(({ wire }) => !(hidesPhases && PHASES.has(wire)))
    .map(({ wire, word }) => [word, shownDuration(record, wire)] as const)
    .filter(([, duration]) => duration !== '')
    .map(([word, duration]) => `${word} ${duration}`)
    .join(', ');
}
