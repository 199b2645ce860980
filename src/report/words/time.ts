/** The last moment that a Date can hold, in epoch ms. */
const LAST_MOMENT = 8.64e15;

/**
 * Epoch ms as ISO 8601 in UTC, to the second: `2026-01-01T00:00:00Z`. A number that is no moment in time
 * is shown as it is.
 */
export function formatTime(epochMilliseconds: number): string {
  if (Math.abs(epochMilliseconds) > LAST_MOMENT) return `${epochMilliseconds} ms after 1970`;
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
