const MILLISECONDS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;

/**
 * A duration for people: `1 h 02 min 03 s`. Rounded to the second, below one second to the millisecond
 * (`350 ms`). Hours are not gathered into days, so that long durations can be compared.
 */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  if (milliseconds > 0 && milliseconds < MILLISECONDS_PER_SECOND) return `${milliseconds} ms`;
  const total = Math.round(milliseconds / MILLISECONDS_PER_SECOND);
  const hours = Math.floor(total / SECONDS_PER_HOUR);
  const minutes = Math.floor((total % SECONDS_PER_HOUR) / SECONDS_PER_MINUTE);
  const seconds = total % SECONDS_PER_MINUTE;
  if (hours > 0) return `${hours} h ${twoDigits(minutes)} min ${twoDigits(seconds)} s`;
  if (minutes > 0) return `${minutes} min ${twoDigits(seconds)} s`;
  return `${seconds} s`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
