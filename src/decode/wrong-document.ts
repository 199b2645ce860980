import { isPlainObject } from '../json/plain-object';
import { modelOf } from '../schema/field-descriptor';
import type { ModelClass } from '../schema/model-class';
import {
  ownDocumentRulesOf,
  type OtherDocument,
  type OwnDocumentRules,
} from '../schema/own-document';
import { fieldsOf } from '../schema/registry';
import type { ReadContext } from './context';
import { isPrototypeAsLoaded } from './prototype-watch';
import type { Problem } from './issues/issue';
import { arrayOfDocuments, namedByProperties, otherDocument } from './issues/document-messages';

/** What is known of a class before a document is looked at. */
interface DocumentCheck {
  readonly model: ModelClass;
  readonly rules: OwnDocumentRules | undefined;
  readonly wires: readonly string[];
  /** The fields whose property has another name than the wire. */
  readonly renamed: readonly { readonly wire: string; readonly property: string }[];
  /** The fields that hold documents which are told from others, such as the runs of a page. */
  readonly nested: readonly { readonly wire: string; readonly model: ModelClass }[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Of an array of documents no more items are looked at. */
const MOST_ITEMS = 1_000_000;

const checks = new WeakMap<ModelClass, DocumentCheck>();

/**
 * Notes a document that is known to be another than the model's, in both modes: the whole of what is read, and each
 * document in its fields. A document is the model's, whatever else it holds, if it has a field that the other has not.
 * @returns true if the whole is another document, so that there is nothing to read.
 */
export function reportWrongDocument(
  model: ModelClass,
  value: unknown,
  context: ReadContext,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const check = checkOf(model);
  const problem = wrongDocument(check, value, context);
  if (problem) {
    context.reportFatal(problem);
    return true;
  }
  for (const field of check.nested) reportNested(field, value as JsonObject, context);
  return false;
}

function reportNested(
  { wire, model }: DocumentCheck['nested'][number],
  document: JsonObject,
  context: ReadContext,
): void {
  if (!Object.hasOwn(document, wire)) return;
  const value = document[wire];
  const check = checkOf(model);
  const mark = context.issueCount;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const count = Math.min(items.length, MOST_ITEMS);
  // What is behind a hole is not read.
  for (let index = 0; index < count && index in items; index += 1) {
    const problem = wrongDocument(check, items[index], context);
    // An array in an array is no other document, but the wrong type.
    if (!problem || problem.code === 'type') continue;
    const itemMark = context.issueCount;
    context.reportFatal(problem);
    if (items === value) context.locate(itemMark, index);
  }
  context.locate(mark, wire);
}

function wrongDocument(
  { model, rules, wires, renamed }: DocumentCheck,
  value: unknown,
  { unknownFields, lenient }: ReadContext,
): Problem | undefined {
  if (!rules || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return arrayOfDocuments(rules);
  const isOwn = rules.key !== undefined && Object.hasOwn(value, rules.key);
  if (isOwn || !isPlainObject(value)) return undefined;
  const document = value as JsonObject;
  const other = rules.others.find((candidate) => isOther(candidate, document, wires));
  if (other) return otherDocument(rules, other, document);
  // A strict read that refuses unknown fields has an issue for each of them, which names the field that is meant.
  const isRefusedByField = unknownFields === 'reject' && !lenient;
  if (isRefusedByField || renamed.some(({ wire }) => Object.hasOwn(document, wire))) {
    return undefined;
  }
  const misnamed = renamed.filter(({ property }) => Object.hasOwn(document, property));
  return misnamed.length > 0 ? namedByProperties(model.name, rules, misnamed) : undefined;
}

function checkOf(model: ModelClass): DocumentCheck {
  const known = checks.get(model);
  if (known) return known;
  const fields = fieldsOf(model);
  const check: DocumentCheck = {
    model,
    rules: ownDocumentRulesOf(model),
    wires: fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]),
    renamed: fields.filter(({ wire, property }) => wire !== property),
    nested: fields.flatMap((field) => {
      const held = field.kind === 'map' ? undefined : modelOf(field);
      return held && ownDocumentRulesOf(held) ? [{ wire: field.wire, model: held }] : [];
    }),
  };
  checks.set(model, check);
  return check;
}

function isOther(other: OtherDocument, document: JsonObject, wires: readonly string[]): boolean {
  return other.isMet(ownOf(document)) && !hasOneOf(document, wires, other.shares);
}

/** The document as it is, whatever all objects inherit. */
function ownOf(document: JsonObject): JsonObject {
  return isPrototypeAsLoaded()
    ? document
    : (Object.assign(Object.create(null), document) as JsonObject);
}

function hasOneOf(
  document: JsonObject,
  wires: readonly string[],
  except: readonly string[],
): boolean {
  return wires.some((wire) => Object.hasOwn(document, wire) && !except.includes(wire));
}
