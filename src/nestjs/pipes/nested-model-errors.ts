import type { ValidationError } from '@nestjs/common';

import type { ModelValidationError } from '../../errors/model-validation-error';
import { isModel } from '../read/is-model';
import { errorsOfIssues } from '../problem/errors-of-issues';

/** class-validator's errors with those of the models in it, which the reader describes better. */
export function withModelErrors(
  errors: readonly ValidationError[],
  error: ModelValidationError,
): ValidationError[] {
  return [...withoutModels(errors), ...errorsOfIssues(error)];
}

function withoutModels(errors: readonly ValidationError[]): ValidationError[] {
  return errors.flatMap((error) => {
    const children = isModel(error.value) ? [] : withoutModels(error.children ?? []);
    const isEmpty = children.length === 0 && !error.constraints;
    return isEmpty ? [] : [Object.assign(error, { children })];
  });
}
