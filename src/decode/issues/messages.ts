import type { Fault } from '../../schema/kinds/fault';
import type { OneOfMember } from '../../schema/one-of';
import { describeDigits, describeKind, describeValue, quoteValue } from './describe-value';
import { didYouMean, nearMiss } from '../../json/near-miss';
import type { Problem } from './issue';

const LENIENT_KEEPS = "read with mode: 'lenient' to keep it";

/**
 * The messages of issues about values. Those about names are in name-messages.ts, those about whole documents in
 * document-messages.ts.
 */

/** What a kind found wrong with a value, in words. */
export function faultProblem(
  fault: Fault,
  expected: string,
  value: unknown,
  secret: boolean,
  couldBeLenient: boolean,
): Problem {
  switch (fault.code) {
    case 'type':
      if (typeof value === 'number' && !Number.isFinite(value)) return notFinite(value, secret);
      return withValues(wrongType(expected, value, secret), fault.values);
    case 'enum':
      return notInEnum(fault.values, value as string, couldBeLenient, secret);
    case 'unsafe_integer':
      return unsafeInteger(value as bigint | number, couldBeLenient, secret);
    case 'not_finite':
      return notFinite(value as bigint | number, secret);
    case 'pattern':
      return patternMismatch(fault.pattern, value as string, secret);
    case 'min_length':
      return tooShort(fault.limit, fault.length);
    case 'max_length':
      return tooLong(fault.limit, fault.length);
    case 'max_items':
      return tooManyItems(fault.limit, fault.length);
  }
}

export function wrongType(expected: string, value: unknown, secret: boolean): Problem {
  const received = secret ? describeKind(value) : describeValue(value);
  return { code: 'type', message: `must be ${expected}, but is ${received}`, expected, received };
}

/** The same with the values that are allowed, if these are few. */
function withValues(problem: Problem, values: readonly string[] | undefined): Problem {
  return values ? { ...problem, params: { values } } : problem;
}

export function missing(
  expected: string,
  value: null | undefined,
  values?: readonly string[],
): Problem {
  const received = value === null ? 'null' : 'absent';
  const problem: Problem = {
    code: 'required',
    message: `is required, but is ${received}; expected ${expected}`,
    expected,
    received,
  };
  return withValues(problem, values);
}

function notInEnum(
  values: readonly string[],
  value: string,
  couldBeLenient: boolean,
  secret = false,
): Problem {
  const expected = `one of ${values.join(', ')}`;
  const received = secret ? describeKind(value) : quoteValue(value);
  const hint = secret ? '' : didYouMean(nearMiss(value, values));
  const advice = couldBeLenient
    ? `; if the server is newer than this library, ${LENIENT_KEEPS}`
    : '';
  return {
    code: 'enum',
    message: `must be ${expected}, but is ${received}${hint}${advice}`,
    expected,
    received,
    params: { values },
  };
}

/** What is noted of a value that an open enum keeps. */
export function unknownValue(values: readonly string[], value: string, secret: boolean): Problem {
  const problem = notInEnum(values, value, false, secret);
  const message = `is ${problem.received}, which this library does not know; it is kept`;
  return { ...problem, message };
}

function unsafeInteger(value: bigint | number, couldBeLenient: boolean, secret = false): Problem {
  const received = secret ? describeKind(value) : describeDigits(value);
  const rounded = typeof value === 'number' ? ' and may have been rounded already' : '';
  const advice = couldBeLenient ? `; ${LENIENT_KEEPS}` : '';
  return {
    code: 'unsafe_integer',
    message: `is ${received}, which is beyond ±${Number.MAX_SAFE_INTEGER}, where numbers lose digits${rounded}${advice}`,
    expected: `an integer within ±${Number.MAX_SAFE_INTEGER}`,
    received,
    params: { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
  };
}

export function notFinite(value: number | bigint, secret: boolean): Problem {
  const received = describeNotFinite(value, secret);
  return {
    code: 'not_finite',
    message: `must be a number that a 64-bit double can hold (or an integer of at most 10000 digits), but is ${received}`,
    expected: 'a finite number',
    received,
    params: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
  };
}

function describeNotFinite(value: number | bigint, secret: boolean): string {
  if (Number.isNaN(value)) return 'NaN';
  if (secret) return describeKind(value);
  return typeof value === 'bigint' ? describeDigits(value) : 'a number beyond all bounds';
}

function tooShort(limit: number, length: number): Problem {
  return bound('min_length', 'at least', limit, length, 'character');
}

function tooLong(limit: number, length: number): Problem {
  return bound('max_length', 'at most', limit, length, 'character');
}

export function tooManyItems(limit: number, length: number): Problem {
  return bound('max_items', 'at most', limit, length, 'item');
}

function patternMismatch(pattern: RegExp, value: string, secret: boolean): Problem {
  const received = secret ? 'a string' : quoteValue(value);
  const expected = `a string that matches ${pattern.source}`;
  return {
    code: 'pattern',
    message: `must be ${expected}, but is ${received}`,
    expected,
    received,
    params: { pattern: pattern.source },
  };
}

export function oneOfMismatch(members: readonly OneOfMember[], found: readonly string[]): Problem {
  const names = members.map(({ model, key }) => `${model.name} (with ${key})`);
  const expected = `exactly one of ${names.join(', ')}`;
  const received = found.length === 0 ? 'none of their keys' : found.join(' and ');
  return {
    code: 'one_of',
    message: `must be ${expected}, but has ${received}`,
    expected,
    received,
    params: { keys: members.map(({ key }) => key), found },
  };
}

export function tooDeep(limit: number): Problem {
  const expected = `at most ${limit} levels of objects and arrays`;
  return {
    code: 'too_deep',
    message: `is nested too deeply: ${expected} are read; raise maxDepth if the document is meant to be so deep`,
    expected,
    params: { limit },
  };
}

export function notJson(value: unknown): Problem {
  const received = describeValue(value);
  return {
    code: 'not_json',
    message: `must be a value that JSON can hold, but is ${received}`,
    expected: 'a JSON value',
    received,
  };
}

function bound(
  code: Problem['code'],
  bounds: string,
  limit: number,
  length: number,
  unit: string,
): Problem {
  const counted = (count: number): string => `${count} ${count === 1 ? unit : `${unit}s`}`;
  const expected = `${bounds} ${counted(limit)}`;
  const received = counted(length);
  const message = `must have ${expected}, but has ${received}`;
  return { code, message, expected, received, params: { limit, length } };
}
