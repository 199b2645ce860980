const SECOND = 1_000;
/** From large to small; `SHOWN` of them are shown, from the first that is not zero. */
const UNITS = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const;
const SHOWN = 3;

/**
 * A duration for people: `1 h 02 min 03 s`, `2 d 03 h 04 min`, `45 s`, `830 ms`.
 * @param duration - milliseconds, or what `duration()` of a run returns.
 * @returns the text; `unknown` for undefined and for a number that is not finite.
 * @example
 * ```ts
 * import { formatDuration, Run } from 'databricks-jobs';
 *
 * console.log(formatDuration(3_723_000)); // => '1 h 02 min 03 s'
 * const run = Run.fromDict({ run_id: 1, run_duration: 45_000, tasks: [] });
 * console.log(formatDuration(run.duration())); // => '45 s'
 * ```
 * @see {@link Durations}
 */
export function formatDuration(
  duration: { readonly milliseconds: number } | number | undefined,
): string {
  const milliseconds = typeof duration === 'object' ? duration.milliseconds : (duration ?? NaN);
  if (!Number.isFinite(milliseconds)) return 'unknown';
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  const whole = Math.round(milliseconds);
  return whole < SECOND ? `${whole} ms` : formatSeconds(Math.round(whole / SECOND));
}

function formatSeconds(seconds: number): string {
  const first = UNITS.findIndex((unit) => seconds >= unit.seconds);
  const shown = UNITS.slice(first, first + SHOWN);
  let rest = seconds;
  const parts = shown.map((unit, position) => {
    const count = Math.floor(rest / unit.seconds);
    rest -= count * unit.seconds;
    return `${String(count).padStart(position === 0 ? 1 : 2, '0')} ${unit.name}`;
  });
  return parts.join(' ');
}
