import { getMetadataStorage } from 'class-validator';

import { isOurMessage } from '../../schema/validator/constraint-messages';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';

type Rule = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** The rules that users put on a class and its bases with class-validator's decorators. */
export function ownRulesOf(model: ModelClass): readonly Rule[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(model, '', false, false)
    .filter(({ message }) => !isOurMessage(message));
}

const strangers = new WeakMap<ModelClass, readonly string[]>();

/** The properties that have rules but no field decorator, so that the codec cannot read them. */
export function strangersOf(model: ModelClass): readonly string[] {
  const known = strangers.get(model);
  if (known) return known;
  const properties = new Set(fieldsOf(model).map(({ property }) => property));
  const names = ownRulesOf(model).map(({ propertyName }) => propertyName);
  const found = [...new Set(names)].filter((name) => !properties.has(name));
  strangers.set(model, found);
  return found;
}
