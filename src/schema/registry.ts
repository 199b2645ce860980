import type { FieldDescriptor } from './field-descriptor';
import type { ModelClass } from './model-class';

type Describe = () => FieldDescriptor;

/** Fields that nobody has asked for yet stand here as what describes them: most programs read few of the models. */
const ownFields = new Map<object, (FieldDescriptor | Describe)[]>();
const knownFields = new Map<object, readonly FieldDescriptor[]>();

/** Records a field of the class whose prototype is given. */
export function addField(prototype: object, describe: Describe): void {
  const own = ownFields.get(prototype);
  if (own) own.push(describe);
  else ownFields.set(prototype, [describe]);
}

function ownFieldsOf(prototype: object): readonly FieldDescriptor[] {
  const own = ownFields.get(prototype) ?? [];
  for (const [index, field] of own.entries()) {
    if (typeof field === 'function') own[index] = field();
  }
  return own as FieldDescriptor[];
}

/** The names on the wire of all fields of the class whose prototype is given, of its bases and of the classes that extend it. */
export function wiresAround(prototype: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (const other of ownFields.keys()) {
    const isRelated =
      other === prototype ||
      Object.prototype.isPrototypeOf.call(prototype, other) ||
      Object.prototype.isPrototypeOf.call(other, prototype);
    if (!isRelated) continue;
    for (const { wire, aliases = [] } of ownFieldsOf(other))
      for (const name of [wire, ...aliases]) names.add(name);
  }
  return names;
}

/**
 * The fields of a class in declaration order, those of its base classes first. A subclass that
 * declares a property again replaces the base's field in its place.
 */
export function fieldsOf(model: ModelClass): readonly FieldDescriptor[] {
  const known = knownFields.get(model);
  if (known) return known;
  const fields = Object.freeze(collect(model.prototype));
  knownFields.set(model, fields);
  return fields;
}

function collect(prototype: object): FieldDescriptor[] {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  const fields = parent ? collect(parent) : [];
  for (const field of ownFieldsOf(prototype)) {
    const inherited = fields.findIndex((other) => other.property === field.property);
    if (inherited === -1) fields.push(field);
    else fields[inherited] = field;
  }
  return fields;
}
