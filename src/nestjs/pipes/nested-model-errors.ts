import type { ValidationError } from '@nestjs/common';

import type { ModelIssue } from '../../errors/model-issue';
import { ModelValidationError } from '../../errors/model-validation-error';
import { Model } from '../../model/model';
import { errorsOfIssues } from '../problem/errors-of-issues';

/** class-validator's errors with those of the models in it, of which the reader knows more, in place of its own. */
export function withModelErrors(
  errors: readonly ValidationError[],
  issues: readonly ModelIssue[],
): ValidationError[] {
  return [...withoutModels(errors), ...errorsOfIssues(new ModelValidationError('', issues))];
}

function withoutModels(errors: readonly ValidationError[]): ValidationError[] {
  return errors.flatMap((error) => {
    const children = error.value instanceof Model ? [] : withoutModels(error.children ?? []);
    const isEmpty = children.length === 0 && !error.constraints;
    return isEmpty ? [] : [Object.assign(error, { children })];
  });
}
