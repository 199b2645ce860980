import type { ModelClass } from '../model-class';
import { fieldsOf } from '../registry';
import { redefineField } from './define-field';

/**
 * Puts a constraint on a field that a base of the decorated class declares, so that it holds for this class alone. The field
 * is defined again for the class: of constraints of one kind, class-validator drops those of the base if the class has its own.
 */
export function InheritedField(
  property: string,
  constraint: PropertyDecorator,
): (model: ModelClass) => void {
  return (model) => {
    const base = Object.getPrototypeOf(model) as ModelClass;
    const field = fieldsOf(base).find((candidate) => candidate.property === property);
    if (!field) throw new TypeError(`${base.name} has no field ${property}`);
    redefineField(field, model.prototype, false);
    constraint(model.prototype, property);
  };
}
