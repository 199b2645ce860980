import { isPlainObject } from '../json/plain-object';
import type { ModelClass } from '../schema/model-class';
import {
  ownDocumentRulesOf,
  type OtherDocument,
  type OwnDocumentRules,
} from '../schema/own-document';
import { fieldsOf } from '../schema/registry';
import type { ReadOptions } from './options';
import type { Problem } from './issues/issue';
import { arrayOfDocuments, namedByProperties, otherDocument } from './issues/document-messages';

/** What is known of a class before a document is looked at. */
interface DocumentCheck {
  readonly rules: OwnDocumentRules;
  readonly wires: readonly string[];
  /** The fields whose property has another name than the wire. */
  readonly renamed: readonly { readonly wire: string; readonly property: string }[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const checks = new WeakMap<ModelClass, DocumentCheck | null>();

/**
 * Says what a document is if it is known to be another than the model's. It is asked once for a whole document, in
 * both modes. A document is the model's, whatever else it holds, if it has a field that the other does not have.
 */
export function wrongDocument(
  model: ModelClass,
  value: unknown,
  { unknownFields }: Pick<ReadOptions, 'unknownFields'>,
): Problem | undefined {
  const check = checkOf(model);
  if (!check || typeof value !== 'object' || value === null) return undefined;
  const { rules, wires, renamed } = check;
  if (Array.isArray(value)) return arrayOfDocuments(rules);
  if (Object.hasOwn(value, rules.key) || !isPlainObject(value)) return undefined;
  const document = value as JsonObject;
  const other = rules.others.find((candidate) => isOther(candidate, document, wires));
  if (other) return otherDocument(rules, other, document);
  // If unknown fields are refused, there is an issue for each of them, which names the field that is meant.
  if (unknownFields === 'reject' || renamed.some(({ wire }) => Object.hasOwn(document, wire))) {
    return undefined;
  }
  const misnamed = renamed.filter(({ property }) => Object.hasOwn(document, property));
  return misnamed.length > 0 ? namedByProperties(model.name, rules, misnamed) : undefined;
}

/** Undefined for a model that is not told from other documents. */
function checkOf(model: ModelClass): DocumentCheck | undefined {
  const known = checks.get(model);
  if (known !== undefined) return known ?? undefined;
  const rules = ownDocumentRulesOf(model);
  const check = rules ? makeCheck(model, rules) : null;
  checks.set(model, check);
  return check ?? undefined;
}

function makeCheck(model: ModelClass, rules: OwnDocumentRules): DocumentCheck {
  const fields = fieldsOf(model);
  return {
    rules,
    wires: fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]),
    renamed: fields.filter(({ wire, property }) => wire !== property),
  };
}

function isOther(other: OtherDocument, document: JsonObject, wires: readonly string[]): boolean {
  return other.isMet(document) && !hasOneOf(document, wires, other.shares);
}

function hasOneOf(
  document: JsonObject,
  wires: readonly string[],
  except: readonly string[],
): boolean {
  return wires.some((wire) => Object.hasOwn(document, wire) && !except.includes(wire));
}
