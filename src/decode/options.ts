import { ModelUsageError } from '../errors/model-usage-error';
import { asModelError } from './issues/as-model-error';
import { assertChoice, assertOptions } from '../json/check-options';
import { describeThrown } from './issues/describe-value';

/** How a document is read. */
export interface ReadOptions {
  /**
   * `strict` throws on anything that breaks a rule of a known field. `lenient` sets a value aside that
   * a field cannot hold, and reads on; limits of length and count are not enforced then. Default: `strict`.
   */
  readonly mode?: 'strict' | 'lenient';
  /**
   * What becomes of fields that the model does not have: `keep` holds them in
   * `additionalProperties`, `drop` forgets them, `reject` makes each an issue. Default: `keep`.
   */
  readonly unknownFields?: 'keep' | 'drop' | 'reject';
  /**
   * What becomes of an enum value that this library does not know: `closed` makes it an issue, which a strict read throws and for
   * which a lenient read sets the value aside; `open` keeps it on its property and notes it in `readIssues`, which is no
   * error. It suits responses, together with lenient reading. Default: `closed`.
   */
  readonly enums?: 'closed' | 'open';
  /** How many issues are kept, from 1 to 10,000; the rest are only counted. Default: 100. */
  readonly maxIssues?: number;
  /** How deep objects and arrays may nest, from 1 to 1,000. Default: 64. */
  readonly maxDepth?: number;
}

/** The options of a read that knows every enum value that it gives. */
export interface ClosedReadOptions extends ReadOptions {
  /** Closed, which is the default. */
  readonly enums?: 'closed';
}

/** The options of a strict read with closed enums. */
export interface StrictReadOptions extends ClosedReadOptions {
  /** Strict, which is the default. */
  readonly mode?: 'strict';
}

/** The options of one read, complete and checked. */
export type ResolvedReadOptions = Required<ReadOptions>;

/** How deep objects and arrays may nest where the caller does not say. */
export const DEFAULT_MAX_DEPTH = 64;

const DEFAULTS: ResolvedReadOptions = Object.freeze({
  mode: 'strict',
  unknownFields: 'keep',
  enums: 'closed',
  maxIssues: 100,
  maxDepth: DEFAULT_MAX_DEPTH,
});

/** The names of the options. */
export const READ_OPTION_NAMES: readonly string[] = Object.keys(DEFAULTS);

const CHOICES = {
  mode: ['strict', 'lenient'],
  unknownFields: ['keep', 'drop', 'reject'],
  enums: ['closed', 'open'],
} as const;

const LIMITS = { maxIssues: 10_000, maxDepth: 1_000 } as const;

/** The options that completeReadOptions has returned. */
const complete = new WeakSet<object>();

/**
 * Completes options that many reads will use, so that they are checked only once.
 * @throws ModelUsageError naming the option that does not exist or cannot have that value.
 */
export function completeReadOptions(options: ReadOptions | undefined): ResolvedReadOptions {
  const resolved = Object.freeze(resolveReadOptions(options));
  complete.add(resolved);
  return resolved;
}

/**
 * Completes the options.
 * @throws ModelUsageError naming the option that does not exist or cannot have that value.
 */
export function resolveReadOptions(options: ReadOptions | undefined): ResolvedReadOptions {
  if (options === undefined) return DEFAULTS;
  if (complete.has(options)) return options as ResolvedReadOptions;
  if (typeof options !== 'object' || (options as unknown) === null) {
    throw new ModelUsageError(
      `the read options must be an object, but are ${describeThrown(options)}; ` +
        'in a map() call fromDict as (value) => Run.fromDict(value)',
    );
  }
  try {
    return checkedOptions(options);
  } catch (error) {
    throw asModelError(error, 'the read options could not be read');
  }
}

/** @throws ModelUsageError if an option does not exist or cannot have that value. */
export function assertReadOptions(options: ReadOptions | undefined): void {
  resolveReadOptions(options);
}

function checkedOptions(options: ReadOptions): ResolvedReadOptions {
  assertOptions('read option', options, READ_OPTION_NAMES);
  const resolved: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(options) as [keyof ReadOptions, unknown][]) {
    if (value === undefined) continue;
    checkOption(name, value);
    resolved[name] = value;
  }
  return resolved as unknown as ResolvedReadOptions;
}

function checkOption(name: keyof ReadOptions, value: unknown): void {
  if (name === 'mode' || name === 'unknownFields' || name === 'enums') {
    assertChoice(name, CHOICES[name], value);
    return;
  }
  const most = LIMITS[name];
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) return;
  throw new ModelUsageError(
    `the option ${name} must be an integer from 1 to ${most}, but is ${describeThrown(value)}`,
  );
}
