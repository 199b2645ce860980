import { ModelUsageError } from '../errors/model-usage-error';
import { nearMiss } from './near-miss';

/** The longest text of a value in a message. */
const LONGEST_VALUE = 1_000;

/**
 * Checks the names of options.
 * @param kind - which options they are, such as `read option`.
 * @throws ModelUsageError if the options are no object, or if one of them does not exist.
 */
export function assertOptions(kind: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const kinds = kind.replace('option', 'options');
    throw new ModelUsageError(`the ${kinds} must be an object, but are ${textOf(options)}`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || names.includes(name)) continue;
    const hint = hintOf(nearMiss(name, names));
    const named = kind.replace('option', () => `option ${name}`);
    throw new ModelUsageError(`there is no ${named}${hint}; there are ${names.join(', ')}`);
  }
}

/** @throws ModelUsageError if the value of an option is none of the choices. */
export function assertChoice(name: string, choices: readonly string[], value: unknown): void {
  if (choices.includes(value as string)) return;
  const hint = typeof value === 'string' ? hintOf(nearMiss(value, choices)) : '';
  throw new ModelUsageError(
    `the option ${name} must be one of ${choices.join(', ')}, but is ${textOf(value)}${hint}`,
  );
}

/** @throws ModelUsageError if the value of an option is neither true nor false. */
export function assertFlag(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new ModelUsageError(`the option ${name} must be true or false, but is ${textOf(value)}`);
}

/** @throws ModelUsageError if the value of an option is neither a whole number from 0 on nor Infinity. */
export function assertCount(name: string, value: unknown): void {
  if (value === Infinity || (Number.isSafeInteger(value) && (value as number) >= 0)) return;
  throw new ModelUsageError(
    `the option ${name} must be a whole number from 0 on or Infinity, but is ${textOf(value)}`,
  );
}

function hintOf(meant: string | undefined): string {
  return meant === undefined ? '' : `, did you mean ${meant}?`;
}

function textOf(value: unknown): string {
  try {
    return String(value).slice(0, LONGEST_VALUE);
  } catch {
    return 'a value that cannot be shown';
  }
}
