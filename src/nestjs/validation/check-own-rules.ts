import { validate, type ValidatorOptions } from 'class-validator';

import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelIssue } from '../../errors/model-issue';
import type { ModelClass } from '../../metadata/model-class';
import { issuesOfErrors } from './issues-of-errors';
import { ownRulesOf } from './own-rules';
import { MOST_ISSUES } from './wire-exception-factory';

/**
 * Asks class-validator about the rules that the codec does not know; classes without any are not looked at.
 * @throws ModelValidationError where one is broken.
 */
export async function checkOwnRules(
  model: ModelClass,
  instance: object,
  options: ValidatorOptions = {},
): Promise<void> {
  if (!ownRulesOf(model).hasRules) return;
  const found = issuesOfErrors(await validate(instance, withoutWhitelist(options)), MOST_ISSUES);
  if (found.count > 0) throw new ModelValidationError(model.name, found.issues, found.count);
}

/** The same for each of an array; the paths start with the index. */
export async function checkOwnRulesOfItems(
  model: ModelClass,
  instances: readonly object[],
): Promise<void> {
  if (!ownRulesOf(model).hasRules) return;
  const issues: ModelIssue[] = [];
  let count = 0;
  for (const [index, instance] of instances.entries()) {
    const found = issuesOfErrors(await validate(instance), MOST_ISSUES);
    count += found.count;
    for (const issue of found.issues.slice(0, MOST_ISSUES - issues.length)) {
      issues.push({ ...issue, path: `[${index}].${issue.path}` });
    }
  }
  if (count > 0) throw new ModelValidationError(`${model.name}[]`, issues, count);
}

/** The codec has judged unknown fields already. */
function withoutWhitelist(options: ValidatorOptions): ValidatorOptions {
  return {
    ...options,
    whitelist: false,
    forbidNonWhitelisted: false,
    validationError: { target: true, value: true },
  };
}
