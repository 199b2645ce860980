import type { ModelClass } from '../schema/model-class';
import {
  ownDocumentRulesOf,
  type OtherDocument,
  type OwnDocumentRules,
} from '../schema/own-document';
import { fieldsOf } from '../schema/registry';
import type { Problem } from './issues/issue';
import { arrayOfDocuments, namedByProperties, otherDocument } from './issues/document-messages';

/** What is known of a class before a document is looked at. */
interface DocumentCheck {
  readonly rules: OwnDocumentRules | undefined;
  readonly wires: readonly string[];
  /** The fields whose property has another name than the wire. */
  readonly renamed: readonly { readonly wire: string; readonly property: string }[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const checks = new WeakMap<ModelClass, DocumentCheck>();

/**
 * Says what a document is if it is known to be another than the model's. It is asked once for a whole document, in
 * both modes. A document is the model's, whatever else it holds, if it has a field that the other does not have.
 */
export function wrongDocument(model: ModelClass, value: unknown): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { rules, wires, renamed } = checkOf(model);
  if (Array.isArray(value)) return rules && arrayOfDocuments(rules);
  if (rules && Object.hasOwn(value, rules.key)) return undefined;
  const document = value as JsonObject;
  const other = rules?.others.find((candidate) => isOther(candidate, document, wires));
  if (rules && other) return otherDocument(rules, other, document);
  if (renamed.some(({ wire }) => Object.hasOwn(document, wire))) return undefined;
  const misnamed = renamed.filter(({ property }) => Object.hasOwn(document, property));
  return misnamed.length > 0 ? namedByProperties(model.name, rules, misnamed) : undefined;
}

function checkOf(model: ModelClass): DocumentCheck {
  const known = checks.get(model);
  if (known) return known;
  const fields = fieldsOf(model);
  const check: DocumentCheck = {
    rules: ownDocumentRulesOf(model),
    wires: fields.flatMap(({ wire, aliases = [] }) => [wire, ...aliases]),
    renamed: fields.filter(({ wire, property }) => wire !== property),
  };
  checks.set(model, check);
  return check;
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
