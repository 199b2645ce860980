import { fittingMembers, type OneOfMember } from '../../schema/one-of';
import { oneOfMismatch } from '../issues/messages';
import type { INVALID, ReadContext } from '../context';

/**
 * Reads the member of a oneOf that the value fits: the one whose key it has. None, or several,
 * is an error that names them all.
 */
export function decodeOneOf(
  members: readonly OneOfMember[],
  value: unknown,
  context: ReadContext,
  depth: number,
): object | typeof INVALID {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return context.decodeModel((members[0] as OneOfMember).model, value, context, depth);
  }
  const fitting = fittingMembers(members, value as Record<string, unknown>);
  const only = fitting[0];
  if (fitting.length === 1 && only) return context.decodeModel(only.model, value, context, depth);
  return context.report(
    oneOfMismatch(
      members,
      fitting.map(({ key }) => key),
    ),
  );
}
