import { getMetadataStorage, validateSync } from 'class-validator';

import type { ModelClass } from '../model-class';
import { isOurMessage } from '../validator/constraint-messages';

const answers = new WeakMap<ModelClass, boolean>();

/** True for a class that has class-validator decorators of the user's beside the field decorators. */
export function hasUserConstraints(model: ModelClass): boolean {
  const known = answers.get(model);
  if (known !== undefined) return known;
  const answer = getMetadataStorage()
    .getTargetValidationMetadatas(model, '', false, false)
    .some((metadata) => !isOurMessage(metadata.message));
  answers.set(model, answer);
  return answer;
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
 * Lets class-validator check an instance that is sound otherwise, and reports each failed constraint. Nested models are
 * left out: each is checked when it is read.
 */
export function checkUserConstraints(
  instance: object,
  report: (property: string, message: string) => void,
): void {
  if (isLeftToCaller) return;
  for (const { property, constraints = {} } of validateSync(instance)) {
    for (const message of Object.values(constraints)) report(property, message);
  }
}
