import type { ElementDescriptor } from '../../schema/kinds/element-descriptor';
import { kindOf, scalarKindOf } from '../../schema/kinds';
import type { ReadContext } from '../context';
import { faultProblem, unknownValue } from '../issues/messages';

/** Checks a value of a kind that holds no other value; returns it, or INVALID after reporting what is wrong. */
export function checkScalar(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  secret: boolean,
): unknown {
  const checked = scalarKindOf(type).check(type, value);
  context.noticeNumber(value);
  if ('value' in checked) return checked.value;
  if (checked.fault.code === 'enum' && context.openEnums) {
    context.note(unknownValue(checked.fault.values, value as string, secret));
    return value;
  }
  return context.report(
    faultProblem(checked.fault, kindOf(type).expected(type), value, secret, context.couldBeLenient),
  );
}

/** Reports each limit that a value of the right type breaks; true if there is none. */
export function checkLimits(
  type: ElementDescriptor,
  value: unknown,
  context: ReadContext,
  secret: boolean,
): boolean {
  const faults = scalarKindOf(type).brokenLimits?.(type, value) ?? [];
  for (const fault of faults) {
    context.report(
      faultProblem(fault, kindOf(type).expected(type), value, secret, context.couldBeLenient),
    );
  }
  return faults.length === 0;
}
