import { setOwn } from '../../json/set-own';
import { lengthOf } from './caller-array';
import { isPlainObject } from '../../json/plain-object';
import { hidePairValue } from './hide-pair-value';
import { isSecretName } from '../../schema/secrets/is-secret-name';
import { maskKey } from '../../schema/secrets/mask';
import { isTooLong } from '../../json/exact-integer';
import { notFinite, notJson, tooDeep } from '../issues/messages';
import { INVALID, type ReadContext } from '../context';

/**
 * Checks a value that is kept as it is: in an unknown field, or where any JSON may stand. What comes
 * from a text is returned itself; what comes from the caller is copied, so that neither side
 * sees the other's changes.
 */
export function keepValue(value: unknown, context: ReadContext, depth: number): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return isTooLong(value) ? context.reportFatal(notFinite(value, context.isSecret)) : value;
    case 'number':
      return keepNumber(value, context);
    case 'object':
      if (value === null) return null;
      if (depth > context.maxDepth) return context.reportFatal(tooDeep(context.maxDepth));
      context.admit(1);
      if (Array.isArray(value)) return keepArray(value, context, depth);
      if (context.fromCaller && !isPlainObject(value)) return context.report(notJson(value));
      return keepObject(value as Record<string, unknown>, context, depth);
    default:
      return context.report(notJson(value));
  }
}

function keepNumber(value: number, context: ReadContext): unknown {
  context.noticeNumber(value);
  if (Number.isFinite(value) || context.needsExactText) return value;
  return context.reportFatal(notFinite(value, context.isSecret));
}

function keepArray(value: unknown[], context: ReadContext, depth: number): unknown {
  const kept: unknown[] = context.fromCaller ? [] : value;
  let isValid = true;
  const length = lengthOf(value);
  for (let index = 0; index < length; index += 1) {
    const mark = context.issueCount;
    const given = value[index];
    context.admit(1);
    const item = keepValue(given, context, depth + 1);
    if (context.issueCount !== mark) context.locate(mark, index);
    if (item === INVALID) isValid = false;
    else if (context.fromCaller) kept.push(item);
    // One hole is enough: an array may have billions of them and take no memory.
    if (given === undefined) break;
  }
  return isValid ? kept : INVALID;
}

function keepObject(value: Record<string, unknown>, context: ReadContext, depth: number): unknown {
  const kept: Record<string, unknown> = context.fromCaller ? {} : value;
  let isValid = true;
  const begin = context.issueCount;
  const keys = Object.keys(value);
  context.admit(keys.length);
  for (const key of keys) {
    const member = value[key];
    if (member === undefined) continue;
    const mark = context.issueCount;
    const keptMember = keepMember(key, member, context, depth + 1);
    if (context.issueCount !== mark) context.locate(mark, context.isSecret ? maskKey(key) : key);
    if (keptMember === INVALID) isValid = false;
    else if (context.fromCaller) setOwn(kept, key, keptMember);
  }
  hidePairValue(value, context, begin);
  return isValid ? kept : INVALID;
}

/** Keeps the member of an object or an unknown field. What is wrong with it does not show it if its name is that of a secret. */
export function keepMember(
  key: string,
  value: unknown,
  context: ReadContext,
  depth: number,
): unknown {
  const mark = context.issueCount;
  const kept = keepValue(value, context, depth);
  if (context.issueCount === mark || context.isSecret || !isSecretName(key)) return kept;
  // What is wrong is said again without the value.
  context.rewind(mark);
  context.isSecret = true;
  const again = keepValue(value, context, depth);
  context.isSecret = false;
  return again;
}
