import { isString } from 'class-validator';

import { code, type Code } from '../../codegen/code';
import type { Scope } from '../../codegen/scope';
import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import { constraint } from '../validator/constraint';
import { codePointLength, isLongerThan, isShorterThan } from './code-points';
import type { Fault } from './fault';
import { defineKind, type ConstraintPlace, type ScalarKind } from './kind';
import { matchesPattern } from './matches-pattern';

const IsString = sharedConstraint('isString', isString);

/** A string, with its limits. */
export interface StringType {
  /** What the value is. */
  readonly kind: 'string';
  /** The fewest code points. */
  readonly minLength?: number;
  /** The most code points. */
  readonly maxLength?: number;
  /** What the string must match. */
  readonly pattern?: RegExp;
}

defineKind<ScalarKind<StringType>>({
  name: 'string',
  jsonType: 'string',
  expected: () => 'a string',
  check: (_type, value) => (typeof value === 'string' ? { value } : { fault: { code: 'type' } }),
  brokenLimits,
  accepts: () => (value) => typeof value === 'string',
  emitTest,
  constraints,
  describe: (type, dialect) => dialect.string(type),
  // A string that must match a pattern needs its own example.
  example: ({ minLength = 0, maxLength = Infinity }) =>
    'example'.padEnd(minLength, 'x').slice(0, maxLength),
});

/** A longer text that breaks another limit is not matched with the pattern as well. */
const LONGEST_MATCHED = 1_000_000;

function brokenLimits({ minLength, maxLength, pattern }: StringType, value: unknown): Fault[] {
  const faults: Fault[] = [];
  const text = value as string;
  if (minLength !== undefined && isShorterThan(text, minLength)) {
    faults.push({ code: 'min_length', limit: minLength, length: codePointLength(text) });
  }
  if (maxLength !== undefined && isLongerThan(text, maxLength)) {
    faults.push({ code: 'max_length', limit: maxLength, length: codePointLength(text) });
  }
  // Whether the engine has the memory to match millions of letters differs from run to run.
  const isRefused = faults.length > 0 && text.length > LONGEST_MATCHED;
  if (pattern && !isRefused && !matchesPattern(pattern, text)) {
    faults.push({ code: 'pattern', pattern });
  }
  return faults;
}

function emitTest({ minLength, maxLength, pattern }: StringType, scope: Scope): Code {
  let test = code`typeof v === "string"`;
  // A length in UTF-16 units that is surely enough, or surely not too much, in code points.
  if (minLength !== undefined) test = code`${test} && v.length >= ${2 * minLength - 1}`;
  if (maxLength !== undefined) test = code`${test} && v.length <= ${maxLength}`;
  if (pattern) {
    const matches = scope.bind('matches', matchesPattern);
    test = code`${test} && ${matches}(${scope.bind('pattern', pattern)}, v)`;
  }
  return test;
}

/** class-validator's IsString, MinLength, MaxLength and Matches; lengths are in code points. */
function constraints(
  { minLength, maxLength, pattern }: StringType,
  { wire, each }: ConstraintPlace,
): PropertyDecorator[] {
  const decorators = [IsString(saying(wire, 'must be a string', each))];
  const add = (name: string, text: string, test: (value: string) => boolean): void => {
    const passes = (value: unknown): boolean => typeof value === 'string' && test(value);
    decorators.push(constraint(name, passes, wire, text, each));
  };
  if (minLength !== undefined) {
    const text = `must have at least ${minLength} characters`;
    add('minLength', text, (value) => !isShorterThan(value, minLength));
  }
  if (maxLength !== undefined) {
    const text = `must have at most ${maxLength} characters`;
    add('maxLength', text, (value) => !isLongerThan(value, maxLength));
  }
  if (pattern) {
    add('matches', `must match ${pattern.source}`, (value) => matchesPattern(pattern, value));
  }
  return decorators;
}
