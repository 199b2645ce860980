import type { OneOfMember } from '../../schema/one-of';
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
    return context.engine.decodeModel((members[0] as OneOfMember).model, value, context, depth);
  }
  const fitting = fittingMembers(members, value as Record<string, unknown>);
  const only = fitting[0];
  if (fitting.length === 1 && only)
    return context.engine.decodeModel(only.model, value, context, depth);
  return context.report(
    oneOfMismatch(
      members,
      fitting.map(({ key }) => key),
    ),
  );
}

/** The members whose key the object has. */
export function fittingMembers(
  members: readonly OneOfMember[],
  record: Readonly<Record<string, unknown>>,
): OneOfMember[] {
  return members.filter(
    ({ key }) => Object.hasOwn(record, key) && record[key] !== null && record[key] !== undefined,
  );
}
