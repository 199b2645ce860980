import { getMetadataStorage } from 'class-validator';

import { ruleCountOf } from '../../metadata/define-field';
import type { ModelClass } from '../../metadata/model-class';
import { fieldsOf } from '../../metadata/model-registry';
import { Model } from '../../models/model';

/** Which rules of class-validator the codec does not know of a class. */
export interface OwnRules {
  /** Whether the class, or one nested in it, has rules beyond those of the field decorators. */
  readonly hasRules: boolean;
  /** Properties with rules but no field decorator, which the codec cannot read. */
  readonly strangers: readonly string[];
}

type Rule = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

const known = new WeakMap<ModelClass, OwnRules>();

/** The rules that a user put on a class with class-validator's decorators. */
export function ownRulesOf(model: ModelClass): OwnRules {
  const found = known.get(model);
  if (found) return found;
  // Until the nested classes have been gone through, a class that nests itself adds nothing.
  known.set(model, { hasRules: false, strangers: [] });
  const rules = collect(model);
  known.set(model, rules);
  return rules;
}

function collect(model: ModelClass): OwnRules {
  const properties = new Set(fieldsOf(model).map(({ property }) => property));
  const strangers = new Set<string>();
  let hasRules = false;
  for (const owner of lineageOf(model)) {
    const counts = new Map<string, number>();
    for (const { propertyName } of rulesOf(owner)) {
      if (!properties.has(propertyName)) strangers.add(propertyName);
      counts.set(propertyName, (counts.get(propertyName) ?? 0) + 1);
    }
    const inherited = new Set(fieldsOf(Object.getPrototypeOf(owner) as ModelClass));
    for (const field of fieldsOf(owner)) {
      const expected = inherited.has(field) ? 0 : ruleCountOf(field);
      if ((counts.get(field.property) ?? 0) > expected) hasRules = true;
    }
  }
  const isNestedRuled = fieldsOf(model).some(
    (field) => field.model && ownRulesOf(field.model).hasRules,
  );
  return { hasRules: hasRules || isNestedRuled, strangers: [...strangers] };
}

/** The rules that were put on the class itself. */
export function rulesOf(model: ModelClass): readonly Rule[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(model, '', false, false)
    .filter(({ target }) => target === model);
}

/** The class and its bases below `Model`, the class first. */
export function lineageOf(model: ModelClass): ModelClass[] {
  const lineage: ModelClass[] = [];
  let owner: unknown = model;
  while (typeof owner === 'function' && owner.prototype instanceof Model) {
    lineage.push(owner as unknown as ModelClass);
    owner = Object.getPrototypeOf(owner);
  }
  return lineage;
}
