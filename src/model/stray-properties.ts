import { hasPlainConstructor } from '../decode/compiled/plain-constructor';
import type { FieldDescriptor } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import { planOf } from '../schema/plan';

/** A property that was set on an instance and is not written, since it is no field. */
export interface StrayProperty {
  /** Its name. */
  readonly name: string;
  /** The field that was probably meant. */
  readonly meant: FieldDescriptor | undefined;
}

/**
 * The own properties of an instance that are no fields. A class of this package has no others, so each is a mistake. A
 * user's class may have other properties without a decorator: there, only a name that differs from a field's in
 * nothing but case and `_` is a mistake, and only if the class itself does not declare it.
 */
export function strayPropertiesOf(instance: object): readonly StrayProperty[] {
  const model = instance.constructor as ModelClass;
  const plan = planOf(model);
  const { fields } = plan;
  const properties = new Set(fields.map(({ property }) => property));
  const values = instance as Readonly<Record<string, unknown>>;
  const names = Object.keys(values).filter(
    (name) => !properties.has(name) && values[name] !== undefined,
  );
  if (names.length === 0) return [];
  const strays = names.map((name) => ({ name, meant: fieldMeantBy(name, fields) }));
  if (hasPlainConstructor(model)) return strays;
  const declared = plan.create();
  return strays.filter(({ name, meant }) => meant && !Object.hasOwn(declared, name));
}

function fieldMeantBy(
  name: string,
  fields: readonly FieldDescriptor[],
): FieldDescriptor | undefined {
  const letters = lettersOf(name);
  return (
    fields.find(({ wire }) => wire === name) ??
    fields.find(({ wire, property }) =>
      [wire, property].some((known) => lettersOf(known) === letters),
    )
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}
