import { codePointLength, isLongerThan, isShorterThan } from '../../schema/kinds/code-points';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import { matchesPattern } from '../../schema/kinds/matches-pattern';
import { patternMismatch, tooLong, tooManyItems, tooShort } from '../issues/messages';
import type { ReadContext } from '../context';

/** Reports each limit of a string field that the string breaks; true where there is none. */
export function checkStringLimits(
  field: FieldDescriptor,
  value: string,
  context: ReadContext,
): boolean {
  const { minLength, maxLength, pattern } = field;
  const before = context.issueCount;
  if (minLength !== undefined && isShorterThan(value, minLength)) {
    context.report(tooShort(minLength, codePointLength(value)));
  }
  if (maxLength !== undefined && isLongerThan(value, maxLength)) {
    context.report(tooLong(maxLength, codePointLength(value)));
  }
  if (pattern !== undefined && !matchesPattern(pattern, value)) {
    context.report(patternMismatch(pattern, value, field.secret));
  }
  return context.issueCount === before;
}

/** Reports an array with more items than the field allows; true where it has not. */
export function checkItemCount(
  field: FieldDescriptor,
  count: number,
  context: ReadContext,
): boolean {
  if (field.maxItems === undefined || count <= field.maxItems) return true;
  context.report(tooManyItems(field.maxItems, count));
  return false;
}
