import { checkUserConstraints } from '../../schema/class-tools/user-constraints';
import { elementOf, type FieldDescriptor } from '../../schema/field-descriptor';
import type { ReadContext } from '../context';

/** What fields of enums and of maps of them are checked by. */
const ENUM_CONSTRAINTS: ReadonlySet<string> = new Set(['isEnum', 'isMap']);

/** Reports each of the user's class-validator constraints that a sound instance fails, at its wire name. */
export function readUserConstraints(
  fields: readonly FieldDescriptor[],
  instance: object,
  context: ReadContext,
): void {
  checkUserConstraints(instance, (property, message, name) => {
    const mark = context.issueCount;
    const field = fields.find((candidate) => candidate.property === property);
    // What an open enum keeps, the constraint of its field does not know.
    if (
      ENUM_CONSTRAINTS.has(name) &&
      context.openEnums &&
      field &&
      elementOf(field).kind === 'enum'
    )
      return;
    const wire = field?.wire ?? property;
    context.report({
      code: 'constraint',
      message: withoutName(message, wire),
      params: { rule: name },
    });
    context.locate(mark, wire);
  });
}

/** The path names the field already. */
function withoutName(message: string, wire: string): string {
  return message.startsWith(`${wire} must `) ? message.slice(wire.length + 1) : message;
}
