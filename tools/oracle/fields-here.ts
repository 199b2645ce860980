import { oneOfMembers, type FieldDescriptor } from '../../src';
import { modelNamed } from '../../test/helpers/models';

const KNOWN = new Map<string, ReadonlyMap<string, FieldDescriptor>>();

/** The fields that this package knows, by wire name and by the other names that it reads; of a oneOf, those of all its members. */
export function fieldsHere(model: string): ReadonlyMap<string, FieldDescriptor> {
  const known = KNOWN.get(model);
  if (known) return known;
  const found = modelNamed(model);
  const models = [found, ...(oneOfMembers(found) ?? []).map((member) => member.model)];
  const fields = models.flatMap(({ name }) => [...modelNamed(name).fields()]);
  const map = new Map(
    fields.flatMap((field) => [field.wire, ...(field.aliases ?? [])].map((name) => [name, field])),
  );
  KNOWN.set(model, map);
  return map;
}
