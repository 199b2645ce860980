/** The last moment that a Date can hold, in epoch ms. */
const LAST_MOMENT = 8.64e15;
const MINUTE = 60_000;

/**
 * Epoch ms as ISO 8601 to the second, `2026-01-01T00:00:00Z` in UTC and `2026-01-01T01:00:00+01:00` elsewhere. A number that
 * is no moment in time is shown as it is.
 * @param timeZone - an IANA name.
 */
export function formatTime(epochMilliseconds: number, timeZone = 'UTC'): string {
  if (!(Math.abs(epochMilliseconds) <= LAST_MOMENT)) return `${epochMilliseconds} ms after 1970`;
  if (timeZone === 'UTC') return toSeconds(epochMilliseconds, 'Z');
  const offset = offsetOf(epochMilliseconds, timeZone);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return toSeconds(epochMilliseconds + offset * MINUTE, `${sign}${hours}:${minutes}`);
}

function toSeconds(epochMilliseconds: number, zone: string): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.\d+Z$/, zone);
}

/** By how many minutes a time zone is ahead of UTC at a moment. */
function offsetOf(epochMilliseconds: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(epochMilliseconds).find(({ type }) => type === 'timeZoneName');
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name?.value ?? '') ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
