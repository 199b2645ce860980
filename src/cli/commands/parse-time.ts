import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** A time before now, `24h`, or a moment. */
export function sinceOf(text: string): (now: number) => number {
  const [, count, unit] = /^(\d+)([mhdw])$/.exec(text.trim()) ?? [];
  const length = unit === undefined ? undefined : UNITS[unit];
  if (length !== undefined) return (now) => now - Number(count) * length;
  const moment = momentOf(text);
  return () => moment;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
const HAS_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment in epoch ms. A time without a zone is in UTC, as the times of the report are. */
export function momentOf(text: string): number {
  const trimmed = text.trim();
  if (/^\d{12,14}$/.test(trimmed)) return Number(trimmed);
  const isZoned = !trimmed.includes('T') || HAS_ZONE.test(trimmed);
  const moment = ISO.test(trimmed) ? Date.parse(isZoned ? trimmed : `${trimmed}Z`) : NaN;
  if (Number.isNaN(moment)) {
    throw new InvalidArgumentError(
      'It must be a time such as 2026-03-05T07:00:00Z, or epoch milliseconds.',
    );
  }
  return moment;
}

/** The IANA name of a time zone. */
export function timeZoneOf(text: string): string {
  try {
    const timeZone = text === 'local' ? undefined : text;
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('It must be the name of a time zone, such as Europe/Berlin.');
  }
}
