/** The last moment that a Date can hold, in epoch ms. */
const LAST_MOMENT = 8.64e15;
const MOMENT = /^(?:startedAt|endedAt|now|generatedAt)$/;

/** The same value with names in snake case, as in the API, and times as text in ISO 8601; what is undefined is left out. */
export function toWire(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => toWire(item));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      toWire(member, key),
    ]);
    return Object.fromEntries(members) as unknown;
  }
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return undefined;
  if (!MOMENT.test(name)) return value;
  return Math.abs(value) <= LAST_MOMENT ? new Date(value).toISOString() : undefined;
}
