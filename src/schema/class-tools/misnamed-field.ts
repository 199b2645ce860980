import type { FieldDescriptor } from '../field-descriptor';
import type { ModelClass } from '../model-class';
import { fieldsOf } from '../registry';

const properties = new Map<ModelClass, readonly string[]>();

/**
 * The first field that an instance has under its JSON name, as a property of that name, which is not written. That
 * comes of a second copy of class-transformer, which does not know the names, or of an assignment in JavaScript. A user's class
 * may declare a property that happens to have such a name.
 */
export function misnamedField(instance: object): FieldDescriptor | undefined {
  const model = instance.constructor as ModelClass;
  if (hasJustThese(instance, propertiesOf(model))) return undefined;
  const values = instance as Readonly<Record<string, unknown>>;
  const misnamed = fieldsOf(model).filter(
    ({ wire, property }) =>
      wire !== property && Object.hasOwn(values, wire) && values[wire] !== undefined,
  );
  if (misnamed.length === 0) return undefined;
  const declared = new (model as unknown as new () => object)();
  return misnamed.find(({ wire }) => !Object.hasOwn(declared, wire));
}

/** The usual case, told apart in a fraction of the time: each field is declared, and there is nothing else. */
function hasJustThese(instance: object, names: readonly string[]): boolean {
  const keys = Object.keys(instance);
  if (keys.length !== names.length) return false;
  for (let index = 0; index < keys.length; index += 1) {
    if (keys[index] !== names[index]) return false;
  }
  return true;
}

function propertiesOf(model: ModelClass): readonly string[] {
  const known = properties.get(model);
  if (known) return known;
  const names = fieldsOf(model).map(({ property }) => property);
  properties.set(model, names);
  return names;
}

/** What is wrong where a field stands under its JSON name, and what to do. */
export function misnamedText({ wire, property }: FieldDescriptor): string {
  return (
    `was set as a property, but is the JSON name of ${property}, and is not written; either the application has a second ` +
    `copy of class-transformer, which does not know the JSON names (see npm ls class-transformer), or ${wire} was ` +
    `assigned to the instance: read JSON with fromDict, or assign to ${property}`
  );
}
