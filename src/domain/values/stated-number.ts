import { stated } from '../../model/stated';
import type { Extensible } from '../../model/stated';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The number of a field, also if it came as text; undefined if the document does not state one. */
export function statedNumber<M extends Extensible>(
  model: M,
  property: keyof M & string,
): number | undefined {
  const value = stated(model, property);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : undefined;
}

/** The time or duration of a field if it is above 0, the way the API says that it is known. */
export function statedTime<M extends Extensible>(
  model: M,
  property: keyof M & string,
): number | undefined {
  return positive(statedNumber(model, property));
}

/** The number if it is finite and at least 1: times and durations are whole milliseconds. */
export function positive(value: number | undefined): number | undefined {
  return Number.isFinite(value) && (value as number) >= 1 ? value : undefined;
}
