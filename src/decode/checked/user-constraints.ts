import { checkUserConstraints } from '../../schema/class-tools/user-constraints';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import type { ReadContext } from '../context';

/** Reports each of the user's class-validator constraints that a sound instance fails, at its wire name. */
export function readUserConstraints(
  fields: readonly FieldDescriptor[],
  instance: object,
  context: ReadContext,
): void {
  checkUserConstraints(instance, (property, message) => {
    const mark = context.issueCount;
    const field = fields.find((candidate) => candidate.property === property);
    context.report({ code: 'constraint', message });
    context.locate(mark, field?.wire ?? property);
  });
}
