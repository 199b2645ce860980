import { getMetadataStorage, validateSync } from 'class-validator';

import { isOurMessage } from './constraint-messages';
import type { ModelClass } from '../model-class';
import type { ModelPlan } from '../plan';
import type { ReadContext } from '../../decode/context';

/** True for a class on which the user put class-validator decorators beside the field decorators. */
export function hasForeignConstraints(model: ModelClass): boolean {
  return getMetadataStorage()
    .getTargetValidationMetadatas(model, '', false, false)
    .some((metadata) => !isOurMessage(metadata.message));
}

let isLeftToCaller = false;

/** Reads without the user's class-validator rules, which the caller checks: they may be asynchronous, or have groups. */
export function withoutUserRules<T>(read: () => T): T {
  const outer = isLeftToCaller;
  isLeftToCaller = true;
  try {
    return read();
  } finally {
    isLeftToCaller = outer;
  }
}

/**
 * Lets class-validator check an instance that the codec found sound, and notes what fails. Nested models are left
 * out: each looks after itself.
 */
export function checkForeignConstraints(
  plan: ModelPlan,
  instance: object,
  context: ReadContext,
): void {
  if (isLeftToCaller) return;
  for (const { property, constraints = {} } of validateSync(instance)) {
    const wire = plan.fields.find((field) => field.property === property)?.wire ?? property;
    for (const message of Object.values(constraints)) {
      const mark = context.issueCount;
      context.report({ code: 'constraint', message });
      context.locate(mark, wire);
    }
  }
}
