import type { FieldDescriptor, ModelClass } from '../../src';
import { fieldsOf } from '../../src/schema/registry';
import { modelOf } from '../../src/schema/field-descriptor';
import { oneOfMembers } from '../../src/schema/one-of';
import { NumberLiteral, type Draft } from './draft';
import { parseDraft } from './parse-draft';
import { isSameNumber } from './same-number';

type DraftObject = Record<string, Draft>;

/**
 * The first value that is lost, changed or added between a document and the text that was written from it, or undefined if there is
 * none. The documented changes are allowed: a null in a field of the model is left out, a field with a default can appear, and an alias
 * is written under the field's name.
 */
export function firstLoss(model: ModelClass, given: string, written: string): string | undefined {
  return lossInElement(model, parseDraft(given), parseDraft(written), '$');
}

function lossInElement(
  model: ModelClass | undefined,
  given: Draft,
  written: Draft,
  path: string,
): string | undefined {
  if (model && isObject(given) && isObject(written)) {
    return lossInModel(model, given, written, path);
  }
  return lossInMembers(undefined, given, written, path);
}

function lossInModel(
  model: ModelClass,
  given: DraftObject,
  written: DraftObject,
  path: string,
): string | undefined {
  const fields = (oneOfMembers(model) ?? [{ model }]).flatMap((member) => fieldsOf(member.model));
  const explained = new Set<string>();
  for (const [key, value] of Object.entries(given)) {
    const field = fields.find(({ wire, aliases }) => wire === key || aliases?.includes(key));
    if (field && value === null && isUnset(written, key)) continue;
    const name = field && !Object.hasOwn(written, key) ? field.wire : key;
    if (!Object.hasOwn(written, name)) return `${path}.${key} is lost`;
    if (field && value === null && written[name] !== null) continue;
    explained.add(name);
    const loss = lossInField(field, value, written[name] as Draft, `${path}.${key}`);
    if (loss !== undefined) return loss;
  }
  const added = Object.keys(written).find(
    (key) => !explained.has(key) && !isDefault(fields, key, written[key] as Draft),
  );
  return added === undefined ? undefined : `${path}.${added} is made up`;
}

function isUnset(written: DraftObject, key: string): boolean {
  return !Object.hasOwn(written, key);
}

function isDefault(fields: readonly FieldDescriptor[], key: string, value: Draft): boolean {
  const plain = value instanceof NumberLiteral ? Number(value.text) : value;
  return fields.some((field) => field.wire === key && field.default === plain);
}

function lossInField(
  field: FieldDescriptor | undefined,
  given: Draft,
  written: Draft,
  path: string,
): string | undefined {
  const nested = field && modelOf(field);
  if (!nested) return lossInMembers(undefined, given, written, path);
  if (field.kind === 'model') return lossInElement(nested, given, written, path);
  return lossInMembers(nested, given, written, path);
}

/** Where the two differ in any value; the order of keys does not matter. Members may be of a model. */
function lossInMembers(
  model: ModelClass | undefined,
  given: Draft,
  written: Draft,
  path: string,
): string | undefined {
  if (given instanceof NumberLiteral && written instanceof NumberLiteral) {
    if (isSameNumber(given.text, written.text)) return undefined;
    return `${path}: ${given.text} became ${written.text}`;
  }
  const areAlike =
    isContainer(given) && isContainer(written) && Array.isArray(given) === Array.isArray(written);
  if (!areAlike) {
    return given === written ? undefined : `${path}: ${show(given)} became ${show(written)}`;
  }
  const before = given as DraftObject;
  const after = written as DraftObject;
  const added = Object.keys(after).find((key) => !Object.hasOwn(before, key));
  if (added !== undefined) return `${path}.${added} is made up`;
  for (const [key, member] of Object.entries(before)) {
    if (!Object.hasOwn(after, key)) return `${path}.${key} is lost`;
    const loss = lossInElement(model, member, after[key] as Draft, `${path}.${key}`);
    if (loss !== undefined) return loss;
  }
  return undefined;
}

function isContainer(draft: Draft): draft is Draft[] | DraftObject {
  return typeof draft === 'object' && draft !== null && !(draft instanceof NumberLiteral);
}

function isObject(draft: Draft): draft is DraftObject {
  return isContainer(draft) && !Array.isArray(draft);
}

function show(draft: Draft): string {
  return draft instanceof NumberLiteral ? draft.text : JSON.stringify(draft).slice(0, 80);
}
