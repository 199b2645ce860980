/**
 * Builds the schema of a model for another validator from the model's descriptors, so that all of them check the
 * same fields, limits and enums. A dialect says how one library writes each kind; a model that contains itself is
 * referred to lazily there.
 */
import { library } from '../library.mjs';

export function buildSchema(model, dialect) {
  const known = new Map();
  const open = new Set();
  const recursive = new Set();
  const root = modelSchema(model);
  const definitions = Object.fromEntries([...recursive].map((name) => [name, known.get(name)]));
  return dialect.root(root, definitions);

  function modelSchema(nested) {
    const { name } = nested;
    if (known.has(name)) return known.get(name);
    if (open.has(name)) {
      recursive.add(name);
      return dialect.lazy(name, () => known.get(name));
    }
    open.add(name);
    const members = oneOfMembers(nested);
    const schema = members ? dialect.union(members.map(modelSchema)) : objectSchema(nested);
    open.delete(name);
    known.set(name, schema);
    return schema;
  }

  function objectSchema(nested) {
    const properties = nested.fields().map((field) => {
      const schema = fieldSchema(field);
      return [field.wire, field.required ? schema : dialect.optional(schema, field.default)];
    });
    return dialect.object(Object.fromEntries(properties));
  }

  function fieldSchema(field) {
    if (field.kind === 'array')
      return dialect.array(elementSchema(field.items, {}), field.maxItems);
    if (field.kind === 'map') return dialect.map(elementSchema(field.items, {}));
    return elementSchema(field, field);
  }

  function elementSchema(element, limits) {
    if (element.kind === 'model') return modelSchema(element.model);
    if (element.kind === 'enum') return dialect.enum(element.enum);
    return dialect[element.kind](limits);
  }
}

/** The classes that may stand where an abstract base is expected; undefined for every other class. */
function oneOfMembers(model) {
  const { oneOf } = model.jsonSchema();
  return oneOf?.map(({ allOf: [{ $ref }] }) => library[$ref.split('/').at(-1)]);
}
