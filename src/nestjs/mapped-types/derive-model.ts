import { getMetadataStorage } from 'class-validator';

import { ModelUsageError } from '../../errors/model-usage-error';
import { redefineField } from '../../schema/decorators/define-field';
import type { FieldDescriptor } from '../../schema/field-descriptor';
import type { ModelClass } from '../../schema/model-class';
import { fieldsOf } from '../../schema/registry';
import { withheldBy, withhold } from '../../schema/withheld';
import { Model } from '../../model/model';
import { ownRulesOf, strangersOf } from '../read/own-rules';
import type { MappedModel } from './mapped-model';

/** What becomes of a model's fields in a class made from it. */
export interface Derivation {
  /** The name of the new class. */
  readonly name: string;
  /** Whether a property is taken over. */
  readonly keeps: (property: string) => boolean;
  /** Whether the fields become optional, and lose their defaults. */
  readonly partial: boolean;
}

/** Makes a model with fields of others; of two fields of one name the later model's is taken. */
export function deriveModel<Fields>(
  models: readonly ModelClass[],
  { name, keeps, partial }: Derivation,
): MappedModel<Fields> {
  class Derived extends Model {}
  const withheld = models.flatMap((model) => [
    ...withheldBy(model),
    ...namesOf(fieldsOf(model).filter(({ property }) => !keeps(property))),
  ]);
  Object.defineProperty(Derived, 'name', { value: name });
  for (const model of models) {
    assertKnown(model);
    const kept = fieldsOf(model).filter(({ property }) => keeps(property));
    for (const field of kept) redefineField(field, Derived.prototype, partial);
    copyRules(model, Derived, keeps);
  }
  const kept = new Set(namesOf(fieldsOf(Derived)));
  withhold(
    Derived,
    withheld.filter((name) => !kept.has(name)),
  );
  return Derived as unknown as MappedModel<Fields>;
}

function namesOf(fields: readonly FieldDescriptor[]): readonly string[] {
  return fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]);
}

function assertKnown(model: ModelClass): void {
  const strangers = strangersOf(model);
  if (strangers.length === 0) return;
  throw new ModelUsageError(
    `${model.name} has properties that are no fields of the model (${strangers.join(', ')}): ` +
      "give them a field decorator such as @StringField, or use Nest's own mapped types",
  );
}

/** Takes the user's own rules along. */
function copyRules(
  model: ModelClass,
  target: ModelClass,
  keeps: (property: string) => boolean,
): void {
  const storage = getMetadataStorage();
  for (const rule of ownRulesOf(model)) {
    if (!keeps(rule.propertyName)) continue;
    const copy = Object.create(Object.getPrototypeOf(rule) as object) as typeof rule;
    storage.addValidationMetadata(Object.assign(copy, rule, { target }));
  }
}
